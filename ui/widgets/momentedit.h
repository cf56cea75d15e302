// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace espalier::ui {

//! As of which moment something is asked: now, until another one is ticked.
class MomentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    //! Nothing: now.
    std::optional<Timestamp> moment() const;

Q_SIGNALS:
    void momentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_isPast = nullptr;
    QDateTimeEdit *m_moment = nullptr;
};

} // namespace espalier::ui
