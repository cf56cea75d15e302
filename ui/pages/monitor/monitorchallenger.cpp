// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitorchallenger.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>

#include <utility>

namespace espalier::ui {

namespace {

constexpr int scoreRows = 2;

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

std::int64_t signedCount(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

} // namespace

MonitorChallenger::MonitorChallenger(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel("challengerTitle", this))
    , m_verdict(makeLabel("challengerVerdict", this))
    , m_sides(makeLabel("challengerSides", this))
    , m_promote(new QPushButton(this))
    , m_beside(new QPushButton(this))
    , m_scoresModel(new ValueTableModel(this))
    , m_turnedModel(new ValueTableModel(this))
{
    m_promote->setObjectName(QStringLiteral("promoteButton"));
    m_beside->setObjectName(QStringLiteral("besideButton"));
    m_scores = makeValueTable(m_scoresModel, "challengerScores", this);
    m_scores->setFixedHeight((scoreRows + 1) * metric::row + space::s);
    m_turned = makeValueTable(m_turnedModel, "challengerTurned", this);
    for (auto *table : {m_scores, m_turned})
        new FittingColumns(*table);
    m_promote->setText(tr("Promote the New Model"));
    m_beside->setText(tr("Deploy as Shadow"));
    m_scores->setAccessibleName(tr("Scores of both models"));
    m_turned->setAccessibleName(tr("Rows that would change sides"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_promote, 0, Qt::AlignTop);
    head->addWidget(m_beside, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scores);
    column->addWidget(m_verdict);
    column->addSpacing(space::s);
    column->addWidget(m_sides);
    column->addWidget(m_turned, 1);
    connect(m_promote, &QPushButton::clicked, this, [this] {
        Q_EMIT promoteRequested(!workbench::isBetter(*m_retraining));
    });
    connect(m_beside, &QPushButton::clicked, this, &MonitorChallenger::besideRequested);
}

void MonitorChallenger::setRetraining(std::shared_ptr<const workbench::Retraining> retraining)
{
    m_retraining = std::move(retraining);
    showRetraining();
}

void MonitorChallenger::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void MonitorChallenger::setHasShadow(bool hasShadow)
{
    m_hasShadow = hasShadow;
    updateButtons();
}

void MonitorChallenger::updateButtons()
{
    m_promote->setEnabled(!m_isBusy);
    m_beside->setEnabled(!m_isBusy && !m_hasShadow);
    m_beside->setToolTip(m_hasShadow ? tr("There is a shadow already: promote it, or retire it, first")
                                     : tr("Deploys it beside what answers: it answers nobody, and both are judged on "
                                          "what comes"));
}

void MonitorChallenger::showRetraining()
{
    if (!m_retraining)
        return;
    const auto &found = *m_retraining;
    const auto &comparison = found.comparison;
    const auto old = tr("Version %1").arg(found.champion.version.number);
    const auto fresh = tr("The new model");
    const bool isBetter = workbench::isBetter(found);
    m_title->setText(tr("%1 (%2) beside the same trained on the %3 examples whose label is known now.")
                         .arg(old, sentence(learn::told(found.champion.version.learner)),
                              countText(signedCount(found.challenger.rowsBehindModel))));
    const auto scored = [](const std::optional<evaluate::Score> &score) {
        return score ? intervalText(*score) : tr("not defined");
    };
    const auto rows = tr("%1 of %2").arg(countText(signedCount(found.unseen)), countText(signedCount(found.tested)));
    m_scoresModel->setTable(
        {tr("Model"), sentence(toldMetric(comparison.metric)), tr("Test examples that neither knew")},
        {{old, scored(found.championScore), rows}, {fresh, scored(found.challengerScore), rows}});
    m_verdict->setText(
        found.claim ? claimText(fresh, old, *found.claim, comparison.metric, comparison.region)
                    : tr("There is no test example that %1 cannot have known: what the new model is worth beside "
                         "it cannot be told yet.")
                          .arg(old));
    const auto &sides = found.sides;
    const auto share = sides.rows == 0 ? 0 : static_cast<double>(sides.turned) / static_cast<double>(sides.rows);
    m_sides->setText(
        found.champion.model.task == Task::Regression
            ? tr("Of the %1 rows that are predicted now, these would move most:")
                  .arg(countText(signedCount(sides.rows)))
            : tr("%1 of the %2 rows that are predicted now (%3) would change sides, these most:")
                  .arg(countText(signedCount(sides.turned)), countText(signedCount(sides.rows)), percentText(share)));
    std::vector<std::vector<QVariant>> turned;
    for (const auto &row : sides.most)
        turned.push_back({toQString(row.key), toQString(row.before), toQString(row.after), scoreText(row.scoreBefore),
                          scoreText(row.scoreAfter)});
    m_turnedModel->setTable({tr("Key"), old, fresh, tr("Score"), tr("New score")}, turned);
    m_promote->setText(isBetter ? tr("Promote the New Model") : tr("Promote It Anyway"));
    m_promote->setToolTip(isBetter ? tr("Deploys it as the next version, which answers from then on")
                                   : tr("It is not seen to be better. Deploys it as the next version all the same"));
    m_promote->setProperty("primary", isBetter);
    m_promote->style()->unpolish(m_promote); // the sheet looks at it once
    m_promote->style()->polish(m_promote);
    m_beside->setText(tr("Deploy as Shadow"));
    updateButtons();
    m_scores->setAccessibleName(tr("Scores of both models"));
    m_turned->setAccessibleName(tr("Rows that would change sides"));
}

void MonitorChallenger::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRetraining();
    QWidget::changeEvent(event);
}

} // namespace espalier::ui
