// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitorshadow.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/comparewords.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int shownRows = 2;

const deploy::Version *versionOf(const deploy::Project &project, bool deploy::Version::*isIt)
{
    const auto found = std::ranges::find(project.versions, true, isIt);
    return found == project.versions.end() ? nullptr : &*found;
}

QString scored(const std::optional<evaluate::Score> &score)
{
    return score ? intervalText(*score) : QStringLiteral("–");
}

} // namespace

MonitorShadow::MonitorShadow(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

void MonitorShadow::build()
{
    const auto makeLabel = [this](const char *name) {
        auto *label = new QLabel(this);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    m_title = makeLabel("shadowTitle");
    m_verdict = makeLabel("shadowVerdict");
    m_promote = new QPushButton(this);
    m_promote->setObjectName(QStringLiteral("promoteShadowButton"));
    m_retire = new QPushButton(this);
    m_retire->setObjectName(QStringLiteral("retireShadowButton"));
    m_retire->setIcon(icon(QStringLiteral("delete")));
    m_model = new ValueTableModel(this);
    m_scores = makeValueTable(m_model, "shadowScores", this);
    m_scores->setFixedHeight((shownRows + 1) * metric::row + space::s);
    new FittingColumns(*m_scores);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_promote, 0, Qt::AlignTop);
    head->addWidget(m_retire, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scores);
    column->addWidget(m_verdict);
    column->addStretch(1);
    connect(m_promote, &QPushButton::clicked, this, [this] {
        Q_EMIT promoteRequested(toQString(m_project.name));
    });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        Q_EMIT retireRequested(toQString(m_project.name));
    });
}

void MonitorShadow::setProject(const deploy::Project &project, const std::optional<workbench::Watched> &watched)
{
    m_project = project;
    m_watched = watched;
    showShadow();
}

void MonitorShadow::setBusy(bool isBusy)
{
    m_promote->setEnabled(!isBusy);
    m_retire->setEnabled(!isBusy);
}

QString MonitorShadow::verdictText(const workbench::WatchedShadow &shadow) const
{
    const auto *champion = versionOf(m_project, &deploy::Version::isActive);
    const auto &paired = shadow.paired;
    if (shadow.problem)
        return headline(*shadow.problem);
    if (shadow.performance.rows == 0)
        return tr("Nothing is logged of it yet. Refreshing the predictions logs what both say.");
    if (paired.known == 0)
        return tr("Of what both said, no label is known yet.");
    if (!paired.claim || champion == nullptr)
        return tr("The metric is not defined on what both said: which one is better cannot be told.");
    return claimText(tr("Version %1").arg(shadow.version.number), tr("Version %1").arg(champion->number), *paired.claim,
                     shadow.performance.metric, paired.region);
}

void MonitorShadow::showShadow()
{
    const auto *champion = versionOf(m_project, &deploy::Version::isActive);
    const auto *challenger = versionOf(m_project, &deploy::Version::isShadow);
    if (champion == nullptr || challenger == nullptr)
        return;
    m_title->setText(tr("Version %1 (%2) is logged beside version %3, which answers. Nobody who asks sees it.")
                         .arg(challenger->number)
                         .arg(sentence(learn::told(challenger->learner)))
                         .arg(champion->number));
    const auto *shadow = m_watched && m_watched->shadow ? &*m_watched->shadow : nullptr;
    const auto paired = shadow == nullptr ? monitor::Paired() : shadow->paired;
    const auto known =
        shadow == nullptr ? QString() : tr("%1 of %2").arg(countText(paired.known), countText(paired.rows));
    std::vector<std::vector<QVariant>> rows{
        {tr("Champion · version %1").arg(champion->number), scored(paired.champion), known,
         m_watched ? scored(m_watched->performance.estimated) : QString(), scoreText(champion->score)},
        {tr("Challenger · version %1").arg(challenger->number), scored(paired.challenger), known,
         shadow == nullptr ? QString() : scored(shadow->performance.estimated), scoreText(challenger->score)}};
    m_model->setTable({tr("Model"), tr("%1 on the same rows").arg(sentence(toldMetric(champion->metric))),
                       tr("Labels known"), tr("Estimated"), tr("Promised")},
                      rows);
    m_verdict->setText(shadow == nullptr ? QString() : verdictText(*shadow));
}

void MonitorShadow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonitorShadow::retranslate()
{
    m_promote->setText(tr("Promote the Challenger"));
    m_promote->setToolTip(tr("It answers from then on; the version before can be rolled back to"));
    m_retire->setText(tr("Retire the Challenger"));
    m_retire->setToolTip(tr("Remove it from the database, with what is logged of it"));
    m_scores->setAccessibleName(tr("Scores of champion and challenger"));
    showShadow();
}

} // namespace espalier::ui
