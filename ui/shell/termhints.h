// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHelpEvent;
class QWidget;

namespace espalier::ui {

//! Explains terms where they stand (base/term.h): by the tooltip, by "What's This", and to a screen reader.
class TermHints : public QObject
{
    Q_OBJECT

public:
    //! For the whole application, as long as the parent lives.
    explicit TermHints(QObject *parent);

    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace espalier::ui
