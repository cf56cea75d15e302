// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/linewords.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace espalier::ui {

//! The question as one line of text: Enter applies it, Escape puts it away, and what is wrong with it is told beneath.
class QuestionText : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionText(QWidget *parent = nullptr);

    //! Shows a line in place of what is there, and what was wrong with that no longer.
    void setLine(const QString &line);
    //! Shows no line: why none says the question.
    void setUnsayable(const Error &error);
    //! Selects the word, and tells what is wrong with it.
    void setWrong(const study::WrongWord &wrong);
    void focusLine() const;

Q_SIGNALS:
    void submitted(const QString &line);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void tell(const QString &text);

    QLineEdit *m_line = nullptr;
    QWidget *m_told = nullptr; //!< what is wrong, with its icon
    QLabel *m_icon = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace espalier::ui
