// SPDX-License-Identifier: GPL-3.0-or-later
// What is deployed: projects, their versions, and what they predict now.
#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/common/comparewords.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"

#include <QComboBox>
#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int versionRole = Qt::UserRole + 1;

//! A cell as a number where it is one, so that it sorts and aligns as such.
QVariant cellOf(const pg::Rows &rows, std::size_t row, std::size_t column)
{
    if (rows.isNull(row, column))
        return {};
    const auto text = toQString(rows.text(row, column));
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(text);
}

//! As the registry has it, to the minute.
QString momentText(const std::string &moment)
{
    const auto parsed = parseTimestamp(moment);
    if (!parsed)
        return toQString(moment);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(parsed->microseconds / 1000), QLocale::ShortFormat);
}

} // namespace

void DeployPage::setProjects(const std::vector<deploy::Project> &projects)
{
    const auto before = project();
    m_projects = projects;
    m_projectBox->clear();
    for (const auto &each : projects)
        m_projectBox->addItem(toQString(each.name));
    m_projectBox->setCurrentIndex(std::max(0, m_projectBox->findText(before)));
    // What was told of a version is no longer so, where another one answers now.
    const auto told = std::ranges::find(projects, m_told.toStdString(), &deploy::Project::name);
    const bool isStillActive =
        told != projects.end() && std::ranges::any_of(told->versions, [this](const auto &version) {
            return version.isActive && version.number == m_toldVersion;
        });
    if (!m_told.isEmpty() && !isStillActive) {
        m_message->clear();
        m_told.clear();
    }
    showPlace();
    showProject();
}

void DeployPage::choose(const QString &project)
{
    const auto place = m_projectBox->findText(project);
    if (place < 0 || place == m_projectBox->currentIndex())
        return;
    m_projectBox->setCurrentIndex(place);
    showProject();
}

QString DeployPage::project() const
{
    return m_projectBox->currentText();
}

const deploy::Project *DeployPage::chosen() const
{
    const auto found = std::ranges::find(m_projects, project().toStdString(), &deploy::Project::name);
    return found == m_projects.end() ? nullptr : &*found;
}

void DeployPage::showProject()
{
    showVersions();
    m_liveModel->setTable({}, {});
    m_liveHeader->setBadge({});
    m_liveHeader->setNote({});
    updateButtons();
    if (chosen() != nullptr)
        Q_EMIT liveRequested(project());
    else
        m_tabs->setCurrentIndex(0);
}

void DeployPage::activate()
{
    if (const auto *version = m_versions->currentItem())
        Q_EMIT activateRequested(project(), version->data(versionRole).toInt());
}

void DeployPage::askToRetire()
{
    QMessageBox question(QMessageBox::NoIcon, tr("Retire %1").arg(project()), tr("Retire %1?").arg(project()),
                         QMessageBox::Cancel, this);
    question.setInformativeText(
        tr("All its versions and its live view are removed from the database. This cannot be undone."));
    question.setTextFormat(Qt::PlainText);
    const auto *retire = question.addButton(tr("Retire"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == retire)
        Q_EMIT retireRequested(project());
}

void DeployPage::setLive(const QString &project, const deploy::LivePredictions &predictions,
                         std::optional<std::int64_t> all)
{
    const auto &rows = predictions.rows;
    if (project != this->project())
        return;
    QStringList names;
    for (const auto &name : rows.names())
        names.append(QString::fromStdString(name));
    std::vector<std::vector<QVariant>> cells;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::vector<QVariant> line;
        for (std::size_t column = 0; column < rows.width(); ++column)
            line.push_back(cellOf(rows, row, column));
        cells.push_back(std::move(line));
    }
    m_liveModel->setTable(names, cells);
    m_live->resizeColumnsToContents();
    const auto shown = static_cast<std::int64_t>(rows.size());
    const bool isAll = all && *all <= shown;
    m_liveHeader->setBadge(!all ? countText(shown) : tr("%1 of %2").arg(countText(shown), countText(*all)));
    const auto moment = tr("as of %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    QStringList order;
    for (const auto &column : predictions.orderedBy)
        order.append(toQString(column));
    const auto by = order.join(QStringLiteral(", "));
    m_liveHeader->setNote((isAll ? tr("by %1 · %2") : tr("the first by %1 · %2")).arg(by, moment));
}

void DeployPage::setActivated(const QString &project, int version)
{
    choose(project);
    m_told = project;
    m_toldVersion = version;
    m_message->showMessage(Severity::Information, tr("Version %1 of %2 is live").arg(version).arg(project),
                           tr("The view answers with the rows as they are now."));
    m_tabs->setCurrentIndex(1);
}

void DeployPage::setRetired(const QString &project)
{
    m_told.clear();
    m_message->showMessage(Severity::Information, tr("%1 is retired").arg(project),
                           tr("All its versions and its live view are removed from the database."));
}

void DeployPage::showVersions()
{
    m_versions->clear();
    const auto *project = chosen();
    if (project == nullptr)
        return;
    for (const auto &version : project->versions) {
        auto text = tr("Version %1 · %2\n%3 %4")
                        .arg(version.number)
                        .arg(toQString(version.learner), metricText(version.metric), scoreText(version.score));
        if (version.isActive)
            text += tr(" · active");
        if (!version.address.empty())
            text += tr("\nrows of %1, read %2").arg(toQString(version.address), momentText(version.takenAt));
        // What somebody did to its objects since.
        for (const auto &finding : version.findings)
            text += QStringLiteral("\n") + findingText(finding);
        const bool isAsMade = version.findings.empty();
        auto *item = new QListWidgetItem(!isAsMade              ? icon(QStringLiteral("warning"), Tint::Warning)
                                             : version.isActive ? icon(QStringLiteral("check"), Tint::Accent)
                                                                : icon(QStringLiteral("history"), Tint::Secondary),
                                         text);
        item->setData(versionRole, version.number);
        m_versions->addItem(item);
    }
    m_versions->setCurrentRow(0);
    m_query->setSql(QStringLiteral("SELECT * FROM \"espalier\".\"%1\";\nSELECT * FROM \"espalier\".\"%1_predict\"($1);")
                        .arg(QString::fromStdString(project->name)));
}

void DeployPage::updateButtons()
{
    const auto *selected = m_versions->currentItem();
    const auto *project = chosen();
    bool isOther = false;
    if (selected != nullptr && project != nullptr) {
        const auto number = selected->data(versionRole).toInt();
        isOther = std::ranges::none_of(project->versions, [number](const auto &version) {
            return version.isActive && version.number == number;
        });
    }
    m_prepare->setEnabled(!m_isBusy && m_run->currentIndex() >= 0);
    m_deploy->setEnabled(!m_isBusy && m_proposal && deploy::isOnlyAgreement(*m_proposal));
    m_deploy->setText(m_isAsked ? tr("Deploy Anyway") : tr("Deploy"));
    m_activate->setEnabled(!m_isBusy && isOther);
    m_rollBack->setEnabled(!m_isBusy && project != nullptr && project->versions.size() > 1);
    m_retire->setEnabled(!m_isBusy && project != nullptr);
    m_refresh->setEnabled(project != nullptr);
    m_projectBox->setEnabled(project != nullptr);
    m_run->setEnabled(m_run->count() > 0);
    m_run->setToolTip(m_run->currentData(Qt::ToolTipRole).toString());
    m_tabs->setTabEnabled(1, project != nullptr);
}

} // namespace espalier::ui
