// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace espalier::ui {

//! Says that a study learns from a sample, and takes it back; not there where it learns from all examples.
class StudySample : public QWidget
{
    Q_OBJECT

public:
    explicit StudySample(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);

Q_SIGNALS:
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<study::Sample> m_sample;
    QLabel *m_words = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace espalier::ui
