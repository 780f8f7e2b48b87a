// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/column_mappings.h"
#include "ui/imports/mapping_request.h"

#include <QWidget>

#include <optional>

namespace ui {

class HeadingFields;
class ImportFoot;
class ImportTarget;
class ImportTop;
class MappingChooser;
class MappingNames;
class MappingPanel;
class PlainLabel;
class Prompts;
class SheetView;
class TextFields;

/// The page on which somebody checks what the columns of a table were taken for before it is
/// imported: the sheet at the left, at the right where it goes and a line for each column.
class MappingPage final : public QWidget
{
    Q_OBJECT

public:
    /// @param prompts must outlive the page.
    explicit MappingPage(Prompts &prompts, QWidget *parent = nullptr);

    /// What was corrected in earlier tables, and what is kept under names.
    void setMappings(const ColumnMappings &mappings);

    /// Asks; a request that is still open is cancelled.
    void ask(const MappingRequest &request);

    /// Ends a request that is still open; without one nothing happens.
    void cancel();

    [[nodiscard]] bool isAsking() const { return m_request.has_value(); }

    void retranslate();

Q_SIGNALS:
    /// Something was corrected, or kept under a name, to be remembered.
    void mappingsChanged(const ui::ColumnMappings &mappings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QLayout *makeCaptions();
    void connectNames();
    void showInput(const core::ImportInput &input);
    void readAs(core::TextForm form);
    void takeRead(const core::Result<core::ImportInput> &input);
    void setReading(bool isReading);
    [[nodiscard]] bool canAccept() const;
    void keepTyped();
    void showSheet(int place);
    void keepChanges();
    void remember();
    void chooseColumn(int column);
    void follow();
    void showNotes();
    void showSummary();
    void showMapping();
    void chooseMapping(const QString &name);
    void keepMapping();
    void takeNamed(const std::function<void(ColumnMappings &mappings)> &change);
    void accept();
    [[nodiscard]] MappingRequest takeRequest();
    [[nodiscard]] core::ImportOptions options() const;

    std::optional<MappingRequest> m_request;
    ColumnMappings m_mappings;
    ColumnMappings m_said; ///< those, with what was said in this request
    QList<ColumnMapping> m_changed; ///< by table: what differs from the guess
    int m_sheetPlace = 0;
    std::optional<TextFinding> m_found; ///< none = it is no text
    bool m_isReading = false; ///< what is shown is read anew in another form
    std::optional<core::TextForm> m_wanted; ///< chosen last, while another one was being read
    int m_asked = 0; ///< how many requests there were: an answer to a former one is none
    ImportTop *m_top;
    SheetView *m_view;
    TextFields *m_text; ///< hidden for what is no text
    PlainLabel *m_targetCaption;
    ImportTarget *m_target;
    HeadingFields *m_fields;
    PlainLabel *m_columnsCaption;
    PlainLabel *m_headerRow;
    MappingChooser *m_mapping;
    MappingNames *m_names;
    MappingPanel *m_panel;
    PlainLabel *m_remark;
    ImportFoot *m_foot;
};

} // namespace ui
