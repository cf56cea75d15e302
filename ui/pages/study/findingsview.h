// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/finding.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace espalier::ui {

class FindingRow;

//! How far the data was looked at for the study as it is now.
enum class DataCheck
{
    None,
    Outdated, //!< features were added since
    Current
};

//! All findings of a study, gravest first, each with its fix; above them whether the data was looked at.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem);
    //! method: what was looked at, in words; empty where nothing was.
    void setDataCheck(DataCheck check, const QString &method);
    void setChecking(bool isChecking);
    void setProgress(double fraction, const QString &stage);
    //! The study resolves, so that its data can be read.
    void setCheckEnabled(bool isEnabled);

Q_SIGNALS:
    void checkRequested();
    void stopRequested();
    void fixRequested(const espalier::study::Finding &finding);
    void findingActivated(const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    FindingRow &rowAt(std::size_t place);
    void keepRows(std::size_t count);
    void showFindings();
    void showCheck();

    std::vector<study::Finding> m_findings;
    std::optional<Error> m_problem;
    DataCheck m_check = DataCheck::None;
    QString m_method;
    bool m_isChecking = false;
    bool m_isEnabled = false;
    QLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
    QScrollArea *m_scroll = nullptr;
    std::vector<FindingRow *> m_rows;
};

} // namespace espalier::ui
