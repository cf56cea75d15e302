// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <initializer_list>

class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace espalier::ui {

class EmptyState;
class MessageBar;
class SectionHeader;

//! What all pages are: a bar that tells what happened, and below it the page's content or, until there is any, why not and the one
//! thing to do next.
class Page : public QWidget
{
    Q_OBJECT

public:
    //! name: the page's own, and its icon's.
    explicit Page(const QString &name, QWidget *parent = nullptr);

    void setError(const Error &error);
    //! The same with a button that asks for a sample of so many examples, which would fit.
    void setTooLarge(const Error &error, qint64 fitting);

Q_SIGNALS:
    //! The one thing to do next, where there is nothing to show.
    void nextRequested();
    void sampleRequested(qint64 rows);
    //! The message told of what failed, and offers to try it again.
    void retryRequested();

protected:
    //! A part of a page: its header stands at the top of its column.
    struct Panel
    {
        QWidget *widget = nullptr;
        QBoxLayout *column = nullptr;
        SectionHeader *header = nullptr;
    };
    enum class Place
    {
        Side, //!< with less air around it than what it stands beside
        Middle
    };
    Panel makePanel(Place place);

    void setContent(QWidget *content);
    //! Parts beside or below each other are the content; somebody may move what divides them.
    QSplitter *setParts(Qt::Orientation orientation, std::initializer_list<QWidget *> parts, const QList<int> &sizes);
    //! Between the message and the content.
    void addBar(QWidget *bar);
    //! text: why there is nothing to show; action: the text of the button to what comes next.
    void setEmpty(const QString &title, const QString &text, const QString &action);
    void showEmpty();
    void showContent();
    MessageBar *message() const { return m_message; }
    EmptyState *emptyState() const { return m_empty; }

private:
    MessageBar *m_message = nullptr;
    QBoxLayout *m_column = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    qint64 m_fitting = 0; //!< examples, while the message offers to take a sample of them
};

} // namespace espalier::ui
