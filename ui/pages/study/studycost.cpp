// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studycost.h"

#include "ui/base/theme.h"
#include "ui/pages/study/missingindexrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/valuebars.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr std::size_t mostPaths = 12;

//! An estimate has no more than two digits that mean anything.
double rounded(double value)
{
    if (value <= 0)
        return 0;
    const auto step = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::round(value / step) * step;
}

QString aboutCount(double count)
{
    return countText(std::llround(rounded(count)));
}

//! Below a second in milliseconds.
QString aboutSeconds(double seconds)
{
    const auto milliseconds = std::max(std::llround(rounded(seconds * 1e3)), 1LL);
    return seconds < 1 ? StudyCost::tr("%1 ms").arg(countText(milliseconds)) : durationText(rounded(seconds));
}

QString aboutBytes(double bytes)
{
    return bytesText(static_cast<std::int64_t>(bytes));
}

bool isLocal(const cost::Cost &cost)
{
    return cost.choice.executor == cost::Executor::Local;
}

QString chosenText(const cost::Cost &cost)
{
    return isLocal(cost)
        ? StudyCost::tr("This computer: the columns it reads, %1, fit into memory").arg(aboutBytes(cost.columnBytes))
        : StudyCost::tr("The database: %1").arg(sentence(cost.choice.reason));
}

QString liveText(const cost::Cost &cost)
{
    if (!cost.live)
        return {};
    const auto now = aboutSeconds(cost.live->seconds);
    return cost.missing.empty()
        ? StudyCost::tr("about %1").arg(now)
        : StudyCost::tr("about %1, %2 with the indexes below").arg(now, aboutSeconds(cost.live->secondsIndexed));
}

} // namespace

QString costLine(const cost::Cost &cost)
{
    const auto seconds = isLocal(cost) ? cost.localSeconds : cost.pushdownSeconds;
    const auto size = StudyCost::tr("About %1 examples, %2 features · %3 in memory")
                          .arg(aboutCount(cost.examples), countText(static_cast<std::int64_t>(cost.features)),
                               aboutBytes(static_cast<double>(cost.choice.bytes)));
    return seconds ? StudyCost::tr("%1 · some %2").arg(size, aboutSeconds(*seconds)) : size;
}

StudyCost::StudyCost(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("studyCost"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(build());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, &StudyCost::estimateRequested);
    retranslate();
}

QWidget *StudyCost::build()
{
    auto *content = new QWidget(m_scroll);
    m_facts = new FactList(content);
    m_missingHeader = new SectionHeader(QString(), content);
    m_missing = new QWidget(content);
    m_missingRows = new QVBoxLayout(m_missing);
    m_missingRows->setContentsMargins(0, 0, 0, 0);
    m_missingRows->setSpacing(space::xs);
    m_pathsHeader = new SectionHeader(QString(), content);
    m_paths = new ValueBars(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::s);
    column->addWidget(m_facts);
    column->addSpacing(space::xs);
    column->addWidget(m_missingHeader);
    column->addWidget(m_missing);
    column->addSpacing(space::xs);
    column->addWidget(m_pathsHeader);
    column->addWidget(m_paths);
    column->addStretch(1);
    return content;
}

void StudyCost::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT watchedChanged(true);
}

void StudyCost::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT watchedChanged(false);
}

void StudyCost::setCost(const std::optional<cost::Cost> &cost)
{
    m_cost = cost;
    m_error.reset();
    showCost();
}

void StudyCost::setError(const Error &error)
{
    m_cost.reset();
    m_error = error;
    showCost();
}

void StudyCost::showCost()
{
    m_stack->setCurrentWidget(m_cost ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (m_error)
        m_empty->setState(QStringLiteral("error"), tr("The Cost Is Not Known"),
                          QStringLiteral("%1\n%2").arg(headline(*m_error), unfolded(*m_error)), tr("Estimate Again"));
    else
        m_empty->setState(QStringLiteral("clock"), tr("No Estimate Yet"),
                          tr("Size and time are estimated once the study fits the database."));
    if (!m_cost)
        return;
    showFacts();
    showMissing();
    showPaths();
}

void StudyCost::showFacts()
{
    const auto &cost = *m_cost;
    m_facts->clear();
    m_facts->addFact(tr("Examples"), tr("about %1").arg(aboutCount(cost.examples)));
    m_facts->addFact(tr("In memory"),
                     tr("about %1, %2 features")
                         .arg(aboutBytes(static_cast<double>(cost.choice.bytes)),
                              countText(static_cast<std::int64_t>(cost.features))));
    m_facts->addFact(tr("Computed by"), chosenText(cost));
    m_facts->addFact(
        tr("Time"),
        cost.pushdownSeconds
            ? tr("about %1 on this computer, %2 in the database")
                  .arg(aboutSeconds(cost.localSeconds), aboutSeconds(*cost.pushdownSeconds))
            : tr("about %1 on this computer; in the database not known: its planner tells no cost over shards")
                  .arg(aboutSeconds(cost.localSeconds)));
    m_facts->addFact(tr("Live prediction"), liveText(cost));
    if (cost.live) {
        m_facts->addFact(
            tr("All live predictions"),
            tr("about %1 for about %2 rows").arg(aboutSeconds(cost.live->secondsOfAll), aboutCount(cost.live->rows)));
    }
}

void StudyCost::showMissing()
{
    while (auto *item = m_missingRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &index : m_cost->missing)
        m_missingRows->addWidget(new MissingIndexRow(index, m_missing));
    m_missing->setVisible(!m_cost->missing.empty());
    m_missingHeader->setBadge(m_cost->missing.empty() ? QString()
                                                      : countText(static_cast<std::int64_t>(m_cost->missing.size())),
                              Severity::Warning);
    m_missingHeader->setNote(m_cost->missing.empty() ? tr("None: rows of one key are found by an index")
                                                     : tr("Training reads whole tables either way"));
}

void StudyCost::showPaths()
{
    const auto &cost = *m_cost;
    double all = cost.examplesCost;
    for (const auto &path : cost.paths)
        all += path.cost;
    const auto longest = std::max(cost.examplesCost, cost.paths.empty() ? 0 : cost.paths.front().cost);
    std::vector<ValueBar> bars;
    const auto add = [&](const QString &text, double part) {
        if (all > 0 && longest > 0)
            bars.push_back({text, percentText(part / all), part / longest});
    };
    for (std::size_t i = 0; i < std::min(cost.paths.size(), mostPaths); ++i) {
        const auto &path = cost.paths[i];
        add(tr("%1: %n feature(s)", nullptr, static_cast<int>(path.features))
                .arg(toQString(path.path).replace(QStringLiteral("->"), QStringLiteral("→"))),
            path.cost);
    }
    add(tr("examples and labels"), cost.examplesCost);
    m_paths->setBars(std::move(bars));
}

void StudyCost::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyCost::retranslate()
{
    m_missingHeader->setTitle(tr("Missing Indexes"));
    m_pathsHeader->setTitle(tr("Where the Database Would Spend It"));
    m_pathsHeader->setNote(tr("Estimated by PostgreSQL"));
    m_paths->setAccessibleName(tr("Cost by path"));
    m_scroll->setAccessibleName(tr("Cost"));
    showCost();
}

} // namespace espalier::ui
