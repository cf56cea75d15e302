// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/severity.h"

#include <QWidget>

class QBoxLayout;

namespace espalier::ui {

class Chip;
class LineOfText;

//! A title over a part of a page, with an optional count beside it and controls at its right end. Where there is no room for all, the title is cut.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    //! That the title speaks of: see base/term.h.
    void setTerm(const char *id);
    //! Hidden where text is empty.
    void setBadge(const QString &text, Severity severity = Severity::Neutral);
    //! A sentence in the secondary colour after the title, cut where there is no room; hidden where it is empty.
    void setNote(const QString &text);
    //! Adds a control at the right end; the header owns it.
    void addControl(QWidget *control);

private:
    QBoxLayout *m_row = nullptr;
    LineOfText *m_title = nullptr;
    Chip *m_badge = nullptr;
    LineOfText *m_note = nullptr;
};

} // namespace espalier::ui
