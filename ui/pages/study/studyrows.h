// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace espalier::ui {

//! Which examples a future target learns from: those at its cutoffs, or those at the rows of a table too.
class StudyRows : public QWidget
{
    Q_OBJECT

public:
    explicit StudyRows(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);

Q_SIGNALS:
    //! Empty: the cutoffs only.
    void rowsChanged(const espalier::study::Path &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    std::vector<study::Path> m_paths; //!< beside the choices after the first
    std::size_t m_chosen = 0;
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
};

} // namespace espalier::ui
