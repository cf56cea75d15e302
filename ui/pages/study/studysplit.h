// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace espalier::ui {

//! How examples are split into those that train, those that choose, and those that judge.
class StudySplit : public QWidget
{
    Q_OBJECT

public:
    explicit StudySplit(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);

Q_SIGNALS:
    void splitChanged(const espalier::study::Split &split);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillKinds();
    void limit();
    void edit();

    study::Split m_split;
    bool m_hasTime = true;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_validationLabel = nullptr;
    QLabel *m_testLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_validation = nullptr;
    QSpinBox *m_test = nullptr;
};

} // namespace espalier::ui
