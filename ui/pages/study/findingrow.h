// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"
#include "ui/widgets/severity.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace espalier::ui {

//! One finding: how grave it is, what it is about, the numbers it rests on, a button that fixes it and a menu of other fixes. Return or a
//! click shows the feature it is about.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    //! An error or a note: a row without a fix. subject: what it is about, as of a finding; may be empty.
    void setMessage(Severity severity, const QString &subject, const QString &title, const QString &text);
    void setFinding(const study::Finding &finding);
    const study::Finding &finding() const { return m_finding; }
    QString text() const; //!< all that is shown, for tests and for screen readers

Q_SIGNALS:
    void fixRequested(const espalier::study::Fix &fix);
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();
    void showAlternatives();
    void tint();

    study::Finding m_finding;
    Severity m_severity = Severity::Neutral;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_evidence = nullptr;
    QPushButton *m_fix = nullptr;
    QToolButton *m_others = nullptr;
};

//! "Leave Out", "Use paid_at", ...: what a button says; empty for no fix.
QString fixText(const study::Fix &fix);
//! The feature that a finding leads to, or else its subject.
QString findingTarget(const study::Finding &finding);

} // namespace espalier::ui
