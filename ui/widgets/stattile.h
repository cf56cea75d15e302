// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/severity.h"

#include <QFrame>

class QLabel;

namespace espalier::ui {

//! One figure with its name above and a note below.
class StatTile : public QFrame
{
    Q_OBJECT

public:
    explicit StatTile(QWidget *parent = nullptr);

    void setStat(const QString &label, const QString &value, const QString &note = {},
                 Severity severity = Severity::Neutral);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_label = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_note = nullptr;
    Severity m_severity = Severity::Neutral;
    bool m_isTinting = false;
};

} // namespace espalier::ui
