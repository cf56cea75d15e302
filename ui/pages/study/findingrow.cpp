// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/findingrow.h"

#include "core/study/repairs.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/sentence.h"
#include "ui/words/studywords.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <set>

namespace espalier::ui {

namespace {

Severity severityOf(study::Severity severity)
{
    switch (severity) {
    case study::Severity::Danger:
        return Severity::Danger;
    case study::Severity::Warning:
        return Severity::Warning;
    case study::Severity::Notice:
        break;
    }
    return Severity::Information;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return FindingRow::tr("Danger");
    case Severity::Warning:
        return FindingRow::tr("Warning");
    default:
        return FindingRow::tr("Notice");
    }
}

QString day(Timestamp moment)
{
    return toQString(printTimestamp(moment)).left(10);
}

//! To the day, or to the minute where it is shorter.
QString periodWords(const study::Period &exact)
{
    constexpr std::int64_t minute = 60'000'000;
    constexpr std::int64_t oneDay = std::int64_t{24} * 60 * minute;
    const bool isShort = exact.from && exact.until && exact.until->microseconds - exact.from->microseconds < oneDay;
    const auto period = study::widened(exact, isShort ? minute : oneDay);
    const auto text = [](Timestamp moment) {
        return toQString(study::momentText(moment));
    };
    if (!period.from)
        return FindingRow::tr("before %1").arg(text(*period.until));
    return period.until ? FindingRow::tr("from %1 to %2").arg(text(*period.from), text(*period.until))
                        : FindingRow::tr("from %1 on").arg(text(*period.from));
}

//! The first few, and that there are more.
QString listWords(QStringList texts)
{
    constexpr int told = 8;
    const auto more = static_cast<int>(texts.size()) - told;
    if (more > 0) {
        texts.resize(told);
        texts.append(FindingRow::tr("%n more", nullptr, more));
    }
    return texts.join(QStringLiteral(", "));
}

QString periodsWords(const std::vector<study::Period> &periods)
{
    QStringList texts;
    for (const auto &period : periods)
        texts.append(periodWords(period));
    return listWords(texts);
}

QString repairTip(const std::vector<study::Repair> &repairs)
{
    if (repairs.empty())
        return {};
    const auto &first = repairs.front();
    const auto column = toQString(sql::displayName(first.table) + "." + first.column);
    std::vector<study::Period> periods;
    QStringList joined;
    for (const auto &repair : repairs) {
        if (const auto *renamed = std::get_if<study::Repair::Renamed>(&repair.as))
            joined.append(FindingRow::tr(R"("%1" as "%2")").arg(toQString(renamed->value), toQString(renamed->by)));
        else
            periods.push_back(std::get<study::Repair::Missing>(repair.as));
    }
    return joined.isEmpty() ? FindingRow::tr("Read the values of %1 %2 as missing").arg(column, periodsWords(periods))
                            : FindingRow::tr("Read values of %1: %2").arg(column, listWords(joined));
}

QString timeFixTip(const study::TableTime &time)
{
    const auto table = toQString(sql::displayName(time.table));
    if (time.isKnownInAdvance)
        return FindingRow::tr("Say that the rows of %1 are known in advance and do not change").arg(table);
    return time.column.empty()
        ? FindingRow::tr("Let nothing tell the time of the rows of %1").arg(table)
        : FindingRow::tr("Let the rows of %1 be seen from %2 on").arg(table, toQString(time.column));
}

QString fixTip(const study::Fix &fix)
{
    if (const auto *exclude = std::get_if<study::ExcludeFeatures>(&fix)) {
        QStringList names;
        for (const auto &name : exclude->names)
            names.append(toQString(name));
        return FindingRow::tr("Leave out %1").arg(names.join(QStringLiteral(", ")));
    }
    if (const auto *set = std::get_if<study::SetTime>(&fix))
        return timeFixTip(set->time);
    if (const auto *known = std::get_if<study::SetLabelSpan>(&fix)) {
        return known->span
            ? FindingRow::tr("An example counts, and its label is seen, only %1 after its moment of prediction")
                  .arg(durationWords(*known->span))
            : FindingRow::tr("Say how long after the moment of prediction the label looks");
    }
    if (std::holds_alternative<study::SetAsOfEdge>(fix))
        return FindingRow::tr("Say which moment of its day the as-of time is");
    if (std::holds_alternative<study::SetUntil>(fix))
        return FindingRow::tr("Take no examples whose horizon ends after the data");
    if (const auto *population = std::get_if<study::SetAlive>(&fix)) {
        return FindingRow::tr("Ask only of those that had a row of %1 in the %2 before")
            .arg(toQString(sql::displayName(population->alive.path.back().table)),
                 durationWords(population->alive.within));
    }
    if (const auto *rows = std::get_if<study::SetAtRows>(&fix); rows != nullptr && !rows->path.empty()) {
        return FindingRow::tr("Learn from examples at the moment of each row of %1 too, where validation agrees")
            .arg(toQString(sql::displayName(rows->path.back().table)));
    }
    if (const auto *repair = std::get_if<study::AddRepairs>(&fix))
        return repairTip(repair->repairs);
    if (const auto *out = std::get_if<study::LeaveOut>(&fix))
        return FindingRow::tr("Learn from no example %1").arg(periodsWords(out->periods));
    if (const auto *time = std::get_if<study::SetAsOf>(&fix))
        return FindingRow::tr("Ask as of %1 of each row, and split by it").arg(toQString(time->column));
    return FindingRow::tr("Change how examples are split");
}

QString timeFixText(const study::TableTime &time)
{
    if (time.isKnownInAdvance)
        return FindingRow::tr("Known in Advance");
    return time.column.empty() ? FindingRow::tr("Name No Time") : FindingRow::tr("Use %1").arg(toQString(time.column));
}

QString repairText(const std::vector<study::Repair> &repairs)
{
    std::set<std::string> values;
    for (const auto &repair : repairs) {
        if (const auto *renamed = std::get_if<study::Repair::Renamed>(&repair.as))
            values.insert(renamed->by);
    }
    if (values.empty())
        return FindingRow::tr("Treat as Missing");
    return values.size() == 1 ? FindingRow::tr(R"(Join with "%1")").arg(toQString(*values.begin()))
                              : FindingRow::tr("Join %n Values", nullptr, static_cast<int>(values.size()));
}

QString leaveOutText(const std::vector<study::Period> &periods)
{
    if (periods.size() == 1 && !periods.front().from)
        return FindingRow::tr("Begin at %1").arg(day(*periods.front().until));
    return periods.size() == 1 ? FindingRow::tr("Leave Out Period")
                               : FindingRow::tr("Leave Out %n Periods", nullptr, static_cast<int>(periods.size()));
}

//! What is made of periods, of values that were renamed, or of a day that is the as-of time.
QString otherFixText(const study::Fix &fix)
{
    if (const auto *repair = std::get_if<study::AddRepairs>(&fix))
        return repairText(repair->repairs);
    if (const auto *edge = std::get_if<study::SetAsOfEdge>(&fix))
        return edge->edge == study::DayEdge::Start ? FindingRow::tr("As of Its Start")
                                                   : FindingRow::tr("As of Its End");
    if (const auto *rows = std::get_if<study::SetAtRows>(&fix))
        return rows->path.empty() ? FindingRow::tr("Cutoffs Only") : FindingRow::tr("Learn from More");
    if (const auto *out = std::get_if<study::LeaveOut>(&fix))
        return leaveOutText(out->periods);
    return {};
}

QLabel *wrappedLabel(TextRole role, QWidget *parent)
{
    auto *label = makeLabel(QString(), role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

QString fixText(const study::Fix &fix)
{
    if (const auto *exclude = std::get_if<study::ExcludeFeatures>(&fix)) {
        return exclude->names.size() == 1
            ? FindingRow::tr("Leave Out")
            : FindingRow::tr("Leave Out %1").arg(countText(static_cast<std::int64_t>(exclude->names.size())));
    }
    if (const auto *set = std::get_if<study::SetTime>(&fix))
        return timeFixText(set->time);
    if (const auto *column = std::get_if<study::SetColumnTime>(&fix))
        return FindingRow::tr("Known from %1").arg(toQString(column->time.from));
    if (const auto *split = std::get_if<study::SetSplit>(&fix))
        return split->kind == study::SplitKind::Time ? FindingRow::tr("Split by Time") : FindingRow::tr("Change Split");
    if (const auto *known = std::get_if<study::SetLabelSpan>(&fix))
        return known->span ? FindingRow::tr("Known after %1").arg(durationWords(*known->span))
                           : FindingRow::tr("State Span…");
    if (const auto *end = std::get_if<study::SetUntil>(&fix))
        return FindingRow::tr("End at %1").arg(day(end->until));
    if (const auto *time = std::get_if<study::SetAsOf>(&fix))
        return FindingRow::tr("As of %1").arg(toQString(time->column));
    if (std::holds_alternative<study::SetAlive>(fix))
        return FindingRow::tr("Only Those Seen Before");
    return otherFixText(fix);
}

QString findingTarget(const study::Finding &finding)
{
    const auto *exclude = std::get_if<study::ExcludeFeatures>(&finding.fix);
    return toQString(exclude != nullptr && !exclude->names.empty() ? exclude->names.front() : finding.subject);
}

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(wrappedLabel(TextRole::Strong, this))
    , m_detail(wrappedLabel(TextRole::Body, this))
    , m_evidence(wrappedLabel(TextRole::Secondary, this))
    , m_fix(new QPushButton(this))
    , m_others(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_fix->setObjectName(QStringLiteral("fixButton"));
    m_others->setObjectName(QStringLiteral("otherFixes"));
    m_others->setIcon(icon(QStringLiteral("more")));
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setMenu(new QMenu(m_others));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::s, space::s, space::s, space::s);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_evidence, 2, 1);
    grid->addWidget(m_fix, 0, 2, 3, 1, Qt::AlignTop);
    grid->addWidget(m_others, 0, 3, 3, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        Q_EMIT fixRequested(m_finding.fix);
    });
}

void FindingRow::setMessage(Severity severity, const QString &subject, const QString &title, const QString &text)
{
    m_severity = severity;
    m_finding = {.subject = subject.toStdString()};
    m_title->setText(title);
    m_detail->setText(text);
    m_evidence->clear();
    showParts();
}

void FindingRow::setFinding(const study::Finding &finding)
{
    const auto severity = severityOf(finding.severity);
    const bool isShown = finding == m_finding && severity == m_severity;
    if (isShown && !m_title->text().isEmpty())
        return;
    m_severity = severity;
    m_finding = finding;
    m_title->setText(subjectText(finding.subject));
    m_detail->setText(sentence(finding.detail));
    m_evidence->setText(sentences(finding.evidence));
    showParts();
}

void FindingRow::showParts()
{
    const auto fix = fixText(m_finding.fix);
    m_title->setVisible(!m_title->text().isEmpty());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_fix->setVisible(!fix.isEmpty());
    m_fix->setText(QString(fix).replace(u'&', QStringLiteral("&&")));
    if (!fix.isEmpty()) {
        m_fix->setToolTip(plainTip(fixTip(m_finding.fix)));
        m_fix->setAccessibleName(tr("%1: %2").arg(fix, m_title->text()));
    }
    showAlternatives();
    setAccessibleName(text());
    tint();
}

void FindingRow::showAlternatives()
{
    // One of them may be asking for this.
    for (auto *action : m_others->menu()->actions()) {
        m_others->menu()->removeAction(action);
        action->deleteLater();
    }
    for (const auto &fix : m_finding.alternatives) {
        auto *action = m_others->menu()->addAction(QString(fixText(fix)).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(plainTip(fixTip(fix)));
        connect(action, &QAction::triggered, this, [this, fix] {
            Q_EMIT fixRequested(fix);
        });
    }
    m_others->setVisible(!m_finding.alternatives.empty());
    m_others->setToolTip(tr("Other ways to deal with it"));
    m_others->setAccessibleName(tr("%1: other ways to deal with it").arg(m_title->text()));
}

QString FindingRow::text() const
{
    QStringList parts{severityWord(m_severity)};
    for (const auto *label : {m_title, m_detail, m_evidence}) {
        if (!label->text().isEmpty())
            parts.append(label->text());
    }
    return parts.join(QStringLiteral(": "));
}

void FindingRow::tint()
{
    const auto colour = colourOf(coloursOf(this), m_severity);
    m_icon->setPixmap(iconPixmap(iconNameOf(m_severity), colour, metric::icon, devicePixelRatioF()));
}

void FindingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void FindingRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
    QWidget::mouseReleaseEvent(event);
}

void FindingRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(coloursOf(this).border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(coloursOf(this).accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5), space::xs, space::xs);
    }
}

} // namespace espalier::ui
