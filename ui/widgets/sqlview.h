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
    //! A command of a shell is drawn plain, and is not called SQL.
    void setIsSql(bool isSql);
    //! Puts a tint behind a part and scrolls to it; none where length is 0.
    void light(int begin, int length);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void copyAll();
    void tint();

    SqlHighlighter *m_highlighter = nullptr;
    QToolButton *m_copy = nullptr;
    bool m_isSql = true;
    int m_litBegin = 0;
    int m_litLength = 0;
};

} // namespace espalier::ui
