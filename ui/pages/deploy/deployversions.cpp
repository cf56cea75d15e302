// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deploy/deployversions.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/pages/deploy/deployplan.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wrappeddelegate.h"
#include "ui/words/addresstext.h"
#include "ui/words/comparewords.h"
#include "ui/words/moments.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int versionRole = Qt::UserRole + 1;

//! As the registry has it, to the minute.
QString notedMoment(const std::string &moment)
{
    const auto parsed = parseTimestamp(moment);
    return parsed ? shortMoment(*parsed) : toQString(moment);
}

} // namespace

DeployVersions::DeployVersions(QWidget *parent)
    : QWidget(parent)
{
    build();
    connectParts();
    retranslate();
}

void DeployVersions::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_header = new SectionHeader(QString(), this);
    m_header->setTerm("version");
    m_projectLabel = makeLabel(QString(), TextRole::Secondary, this);
    m_projectBox = new QComboBox(this);
    m_projectBox->setObjectName(QStringLiteral("project"));
    m_projectBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projectLabel->setBuddy(m_projectBox);
    m_versions = new QListWidget(this);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setWordWrap(true);
    m_versions->setProperty("wrapped", true);
    m_versions->setItemDelegate(new WrappedDelegate(m_versions));
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_study = new QPushButton(this);
    m_study->setObjectName(QStringLiteral("studyButton"));
    m_study->setIcon(icon(QStringLiteral("study")));
    m_activate = new QPushButton(this);
    m_activate->setObjectName(QStringLiteral("activateButton"));
    m_rollBack = new QPushButton(this);
    m_rollBack->setObjectName(QStringLiteral("rollBackButton"));
    m_rollBack->setIcon(icon(QStringLiteral("undo")));
    m_retire = new QPushButton(this);
    m_retire->setObjectName(QStringLiteral("retireButton"));
    m_retire->setIcon(icon(QStringLiteral("delete")));
    column->addWidget(m_projectLabel);
    column->addWidget(m_projectBox);
    column->addSpacing(space::s);
    column->addWidget(m_header);
    column->addWidget(m_versions, 1);
    for (auto *button : {m_study, m_activate, m_rollBack, m_retire})
        column->addWidget(button);
}

void DeployVersions::connectParts()
{
    connect(m_projectBox, &QComboBox::activated, this, [this] {
        showVersions();
        Q_EMIT projectChosen();
    });
    connect(m_versions, &QListWidget::currentRowChanged, this, &DeployVersions::updateButtons);
    connect(m_study, &QPushButton::clicked, this, [this] {
        if (const auto *version = m_versions->currentItem())
            Q_EMIT studyRequested(project(), version->data(versionRole).toInt());
    });
    connect(m_activate, &QPushButton::clicked, this, &DeployVersions::activate);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        Q_EMIT rollBackRequested(project());
    });
    connect(m_retire, &QPushButton::clicked, this, &DeployVersions::askToRetire);
}

void DeployVersions::setProjects(const std::vector<deploy::Project> &projects)
{
    const auto before = project();
    m_projects = projects;
    m_projectBox->clear();
    for (const auto &each : projects)
        m_projectBox->addItem(toQString(each.name));
    m_projectBox->setCurrentIndex(std::max(0, m_projectBox->findText(before)));
    showVersions();
}

bool DeployVersions::choose(const QString &project)
{
    const auto place = m_projectBox->findText(project);
    if (place < 0 || place == m_projectBox->currentIndex())
        return false;
    m_projectBox->setCurrentIndex(place);
    showVersions();
    return true;
}

QString DeployVersions::project() const
{
    return m_projectBox->currentText();
}

const deploy::Project *DeployVersions::chosen() const
{
    const auto found = std::ranges::find(m_projects, project().toStdString(), &deploy::Project::name);
    return found == m_projects.end() ? nullptr : &*found;
}

void DeployVersions::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void DeployVersions::activate()
{
    if (const auto *version = m_versions->currentItem())
        Q_EMIT activateRequested(project(), version->data(versionRole).toInt());
}

void DeployVersions::askToRetire()
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

void DeployVersions::showVersions()
{
    m_versions->clear();
    const auto *project = chosen();
    if (project == nullptr) {
        updateButtons();
        return;
    }
    for (const auto &version : project->versions) {
        auto text = tr("Version %1 · %2\n%3 %4")
                        .arg(version.number)
                        .arg(sentence(learn::told(version.learner)), sentence(toldMetric(version.metric)),
                             scoreText(version.score));
        if (version.isActive)
            text += tr(" · active");
        if (version.isShadow)
            text += tr(" · shadow");
        if (!version.address.empty())
            text +=
                tr("\nrows of %1, read %2").arg(placeText(toQString(version.address)), notedMoment(version.takenAt));
        // What somebody did to its objects since.
        for (const auto &issue : version.issues)
            text += QStringLiteral("\n") + DeployPlan::issueText(issue);
        const bool isAsMade = version.issues.empty();
        auto *item = new QListWidgetItem(!isAsMade              ? icon(QStringLiteral("warning"), Tint::Warning)
                                             : version.isActive ? icon(QStringLiteral("check"), Tint::Accent)
                                             : version.isShadow ? icon(QStringLiteral("view"), Tint::Secondary)
                                                                : icon(QStringLiteral("history"), Tint::Secondary),
                                         text);
        item->setData(versionRole, version.number);
        item->setToolTip(plainTip(toQString(version.address)));
        m_versions->addItem(item);
    }
    m_versions->setCurrentRow(0);
    updateButtons();
}

void DeployVersions::updateButtons()
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
    m_study->setEnabled(selected != nullptr);
    m_activate->setEnabled(!m_isBusy && isOther);
    m_rollBack->setEnabled(!m_isBusy && project != nullptr && project->versions.size() > 1);
    m_retire->setEnabled(!m_isBusy && project != nullptr);
    m_projectBox->setEnabled(project != nullptr);
}

void DeployVersions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeployVersions::retranslate()
{
    m_projectLabel->setText(tr("Project"));
    m_projectBox->setAccessibleName(tr("Deployed project"));
    m_projectBox->setToolTip(tr("Everything that is deployed in this database, whatever study is open"));
    m_projectBox->setPlaceholderText(tr("Nothing is deployed yet"));
    m_header->setTitle(tr("Versions"));
    m_versions->setAccessibleName(tr("Versions"));
    m_study->setText(tr("Open Its Study"));
    m_study->setToolTip(tr("Show the question and the features of the selected version, to go on from there"));
    m_activate->setText(tr("Activate"));
    m_activate->setToolTip(tr("Make the selected version the one that answers; readers never wait"));
    m_rollBack->setText(tr("Roll Back"));
    m_rollBack->setToolTip(tr("Go back to the version that was active before"));
    m_retire->setText(tr("Retire…"));
    m_retire->setToolTip(tr("Remove the project and all its versions from the database"));
    showVersions();
}

} // namespace espalier::ui
