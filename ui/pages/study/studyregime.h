// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace espalier::ui {

//! Up to when features see: the example's own time, or a moment at which they are frozen.
class StudyRegime : public QWidget
{
    Q_OBJECT

public:
    explicit StudyRegime(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);

Q_SIGNALS:
    void frozenChanged(const std::optional<espalier::Timestamp> &frozen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMoment();
    void choose();
    void edit();

    std::optional<Timestamp> m_frozen;
    Timestamp m_last; //!< the moment that is offered first
    QLabel *m_label = nullptr;
    QComboBox *m_kind = nullptr;
    QDateTimeEdit *m_moment = nullptr;
};

} // namespace espalier::ui
