// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/severity.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace espalier::ui {

//! What happened, what to do, a button that does it, and the details unfolded on request. Hidden while it has nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! action: the text of a button; none where it is empty.
    void showError(const Error &error, const QString &action = {});
    void showMessage(Severity severity, const QString &text, const QString &detail = {}, const QString &action = {});
    void clear();
    bool isShown() const { return m_isShown; }
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Severity m_severity = Severity::Information;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_detail = nullptr;
    QToolButton *m_unfold = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    bool m_isShown = false;
};

} // namespace espalier::ui
