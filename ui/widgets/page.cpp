// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/base/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace espalier::ui {

Page::Page(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(name);
    m_stack->addWidget(m_empty);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_message);
    m_column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &Page::nextRequested);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_fitting == 0) {
            Q_EMIT retryRequested();
            return;
        }
        m_message->clear();
        Q_EMIT sampleRequested(std::exchange(m_fitting, 0));
    });
}

void Page::setError(const Error &error)
{
    m_fitting = 0;
    m_message->showError(error);
}

void Page::setTooLarge(const Error &error, qint64 fitting)
{
    m_fitting = fitting;
    m_message->showError(error, tr("Take a Sample"));
}

Page::Panel Page::makePanel(Place place)
{
    const bool isSide = place == Place::Side;
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    const auto air = isSide ? space::m : space::l;
    column->setContentsMargins(air, space::m, air, air);
    column->setSpacing(space::s);
    auto *header = new SectionHeader(QString(), widget);
    column->addWidget(header);
    return {widget, column, header};
}

void Page::setContent(QWidget *content)
{
    m_stack->addWidget(content);
}

QSplitter *Page::setParts(Qt::Orientation orientation, std::initializer_list<QWidget *> parts, const QList<int> &sizes)
{
    auto *splitter = new QSplitter(orientation, this);
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->setHandleWidth(1);
    for (auto *part : parts)
        splitter->addWidget(part);
    if (orientation == Qt::Horizontal)
        splitter->setStretchFactor(splitter->count() - 1, 1);
    splitter->setSizes(sizes);
    setContent(splitter);
    return splitter;
}

void Page::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->count() - 1, bar);
}

void Page::setEmpty(const QString &title, const QString &text, const QString &action)
{
    m_empty->setState(objectName(), title, text, action);
}

void Page::showEmpty()
{
    m_stack->setCurrentIndex(0);
}

void Page::showContent()
{
    m_stack->setCurrentIndex(1);
}

} // namespace espalier::ui
