// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace espalier::ui {

class SqlHighlighter;

//! SQL to read and to copy.
class SqlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SqlView(QWidget *parent = nullptr);

    void setSql(const QString &sql);
    QString sql() const { return toPlainText(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void copyAll();

    SqlHighlighter *m_highlighter = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace espalier::ui
