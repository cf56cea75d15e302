// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace espalier::ui {

//! Return presses the button that has the focus, wherever it stands; Qt does so in dialogs only.
class ButtonKeys : public QObject
{
    Q_OBJECT

public:
    //! For the whole application, as long as the parent lives.
    explicit ButtonKeys(QObject *parent);

    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace espalier::ui
