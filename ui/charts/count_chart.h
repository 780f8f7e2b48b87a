// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QAbstractSeries;
class QValueAxis;

namespace ui {

/// A chart of the first rows of a model of counted numbers (core/models/count_table_model.h): of
/// twelve, one for each month, unless a chart has other places. Every number that counts tasks is a
/// link: the pointer marks it, a click or Enter activates it, the arrow keys go from one to the
/// next.
/// Texts are painted, never handed to Qt Charts, which would read them as markup.
class CountChart : public QChartView
{
    Q_OBJECT

public:
    /// @param model must outlive the chart.
    explicit CountChart(const QAbstractItemModel &model, QWidget *parent = nullptr);

    /// The month to stand out, from 0; −1 = none.
    void setCurrentMonth(int month);

    /// What the pointer or the keyboard marks; invalid = nothing.
    [[nodiscard]] QModelIndex marked() const { return m_marked; }

    /// Where the mark of a number is, in the coordinates of the viewport.
    [[nodiscard]] virtual QRectF placeOf(const QModelIndex &number) const = 0;

Q_SIGNALS:
    void activated(const QModelIndex &number);

protected:
    static constexpr int kMonths = 12;

    /// Reads the numbers of the model into the series.
    virtual void fill() = 0;

    /// Gives the series the colours of the theme.
    virtual void colour() = 0;

    /// Texts that belong to single numbers.
    virtual void paintTexts(QPainter &painter) = 0;

    [[nodiscard]] const QAbstractItemModel &model() const { return m_model; }
    [[nodiscard]] int valueAt(int row, int column) const;
    [[nodiscard]] bool isKnown(int row, int column) const;
    [[nodiscard]] int currentMonth() const { return m_currentMonth; }
    void addSeries(QAbstractSeries *series);
    void setGreatest(double greatest);

    /// How many rows of the model have a place along the axis.
    void setPlaces(int count);

    /// How many lines the names below the axis may take.
    void setNameLines(int lines);

    /// Where @p value of row @p row lies, in the coordinates of the viewport.
    [[nodiscard]] QPointF pointAt(double row, double value) const;

    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void follow();
    void applyColours();
    void paintScale(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintName(QPainter &painter, const QRectF &box, const QString &name) const;
    void mark(const QModelIndex &number);
    void moveMark(int places, int numbers);
    [[nodiscard]] bool isLink(int row, int column) const;
    [[nodiscard]] QModelIndex linkAt(QPointF place) const;
    [[nodiscard]] QModelIndex linkIn(int row, int column) const;

    const QAbstractItemModel &m_model;
    QValueAxis *m_rows;
    QValueAxis *m_numbers;
    QPersistentModelIndex m_marked;
    int m_currentMonth = -1;
    int m_places = kMonths;
    int m_nameLines = 1;
};

} // namespace ui
