// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studypage.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/models/featuremodel.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/studyquestion.h"
#include "ui/pages/studytext.h"
#include "ui/pages/studytimeline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace espalier::ui {

namespace {

QVariant previewCell(const frame::Column &column, std::size_t row)
{
    if (frame::isMissing(column, row))
        return {};
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return numbers->values[row];
    return toQString(frame::textAt(column, row));
}

} // namespace

StudyPage::StudyPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_message(new MessageBar(this))
    , m_question(new StudyQuestion(this))
    , m_timeline(new StudyTimeline(this))
    , m_body(new QStackedWidget(this))
    , m_noStudy(new EmptyState(this))
    , m_model(new FeatureModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_previewModel(new ValueTableModel(this))
{
    setObjectName(QStringLiteral("study"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(buildFeatures());
    splitter->addWidget(buildTabs());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 700});
    m_body->addWidget(m_noStudy);
    m_body->addWidget(splitter);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::l, space::m, space::l, space::m);
    rows->setSpacing(space::s);
    rows->addWidget(m_question);
    rows->addWidget(m_timeline);
    rows->addWidget(m_body, 1);
    rows->addWidget(buildFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connectParts();
    retranslate();
    updateButtons();
}

QWidget *StudyPage::buildFeatures()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, space::s, space::m, 0);
    column->setSpacing(space::s);
    m_featuresHeader = new SectionHeader(QString(), panel);
    m_suggest = new QPushButton(panel);
    m_suggest->setObjectName(QStringLiteral("suggestButton"));
    m_featuresHeader->addControl(m_suggest);
    m_filter = new QLineEdit(panel);
    m_filter->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_features = new QTreeView(panel);
    m_features->setObjectName(QStringLiteral("features"));
    m_features->setModel(m_filtered);
    m_features->setUniformRowHeights(true);
    m_features->setHeaderHidden(true);
    for (int i = FeatureModel::HistogramColumn; i < FeatureModel::ColumnCount; ++i)
        m_features->setColumnHidden(i, true);
    column->addWidget(m_featuresHeader);
    column->addWidget(m_filter);
    column->addWidget(m_features, 1);
    return panel;
}

QWidget *StudyPage::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_findingList = new QListWidget(m_tabs);
    m_findingList->setObjectName(QStringLiteral("studyFindings"));
    m_findingList->setWordWrap(true);
    auto *preview = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    m_previewButton = new QPushButton(preview);
    m_previewButton->setIcon(icon(QStringLiteral("refresh")));
    m_preview = new QTableView(preview);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setModel(m_previewModel);
    m_preview->verticalHeader()->hide();
    column->addWidget(m_previewButton, 0, Qt::AlignLeft);
    column->addWidget(m_preview, 1);
    m_sql = new SqlView(m_tabs);
    m_tabs->addTab(m_findingList, QString());
    m_tabs->addTab(preview, QString());
    m_tabs->addTab(m_sql, QString());
    return m_tabs;
}

QWidget *StudyPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_snapshot = makeLabel(QString(), TextRole::Secondary, foot);
    const auto button = [foot](const char *name, const char *iconName) {
        auto *widget = new QPushButton(foot);
        widget->setObjectName(QString::fromLatin1(name));
        if (iconName != nullptr)
            widget->setIcon(icon(QString::fromLatin1(iconName)));
        return widget;
    };
    m_open = button("openButton", "folder");
    m_save = button("saveButton", "file");
    m_undo = button("undoButton", "undo");
    m_redo = button("redoButton", "redo");
    m_fetch = button("fetchButton", nullptr);
    m_train = button("trainPageButton", nullptr);
    m_train->setProperty("primary", true);
    row->addWidget(m_snapshot, 1);
    for (auto *each : {m_open, m_save, m_undo, m_redo, m_fetch, m_train})
        row->addWidget(each);
    return foot;
}

void StudyPage::connectParts()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &StudyPage::nextRequested);
    connect(m_noStudy, &EmptyState::actionTriggered, this, &StudyPage::openRequested);
    connect(m_question, &StudyQuestion::composeRequested, this, &StudyPage::composeRequested);
    connect(m_suggest, &QPushButton::clicked, this, &StudyPage::suggestRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        if (!text.isEmpty())
            m_features->expandAll();
    });
    connect(m_model, &FeatureModel::usedChanged, this, &StudyPage::useFeatures);
    connect(m_previewButton, &QPushButton::clicked, this, &StudyPage::previewRequested);
    connect(m_open, &QPushButton::clicked, this, &StudyPage::openRequested);
    connect(m_save, &QPushButton::clicked, this, &StudyPage::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &StudyPage::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &StudyPage::redoRequested);
    connect(m_fetch, &QPushButton::clicked, this, &StudyPage::fetchRequested);
    connect(m_train, &QPushButton::clicked, this, &StudyPage::trainRequested);
}

void StudyPage::setUnavailable(const QString &reason, const QString &action)
{
    m_empty->setState(QStringLiteral("study"), tr("No Database Yet"), reason, action);
    m_stack->setCurrentIndex(0);
}

void StudyPage::setCatalog(const catalog::Catalog &catalog, const graph::RelationGraph &graph)
{
    m_question->setCatalog(catalog, graph);
    m_stack->setCurrentIndex(1);
}

void StudyPage::setStudy(const std::optional<study::Study> &study)
{
    const bool isOther = !study || !m_study || study->name != m_study->name || !(study->entity == m_study->entity);
    if (isOther)
        m_unused.clear();
    m_study = study;
    if (study) {
        std::erase_if(m_unused, [&study](const auto &feature) {
            return std::ranges::find(study->features, feature.name, &study::Feature::name) != study->features.end();
        });
    }
    m_message->clear();
    m_question->setStudy(study);
    m_timeline->setStudy(study);
    m_timeline->setVisible(study.has_value());
    m_body->setCurrentIndex(study ? 1 : 0);
    showFeatures();
    updateButtons();
}

void StudyPage::showFeatures()
{
    std::vector<FeatureRow> rows;
    if (m_study) {
        for (const auto &feature : m_study->features)
            rows.push_back(featureRow(*m_study, feature, true));
        for (const auto &feature : m_unused)
            rows.push_back(featureRow(*m_study, feature, false));
        m_featuresHeader->setBadge(countText(static_cast<std::int64_t>(m_study->features.size())));
    }
    if (rows != m_model->features())
        m_model->setFeatures(rows);
}

void StudyPage::useFeatures(const QStringList &names, bool isUsed)
{
    if (!m_study)
        return;
    auto changed = *m_study;
    auto &from = isUsed ? m_unused : changed.features;
    auto &to = isUsed ? changed.features : m_unused;
    for (const auto &name : names) {
        const auto found = std::ranges::find(from, name.toStdString(), &study::Feature::name);
        if (found == from.end())
            continue;
        to.push_back(std::move(*found));
        from.erase(found);
    }
    Q_EMIT studyChanged(changed, isUsed ? tr("Use Features") : tr("Leave Features Out"));
}

void StudyPage::setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem)
{
    m_findings = findings;
    m_problem = problem;
    m_findingList->clear();
    if (problem) {
        m_findingList->addItem(
            new QListWidgetItem(icon(QStringLiteral("error"), Tint::Danger), toQString(describe(*problem))));
        m_tabs->setCurrentIndex(0);
    }
    for (const auto &finding : findings) {
        m_findingList->addItem(
            new QListWidgetItem(icon(QStringLiteral("warning"), Tint::Warning),
                                tr("%1: %2").arg(toQString(finding.subject), toQString(finding.detail))));
    }
    if (m_findingList->count() == 0)
        m_findingList->addItem(new QListWidgetItem(icon(QStringLiteral("check"), Tint::Accent),
                                                   tr("Nothing found that speaks against training")));
    const auto count = static_cast<int>(findings.size()) + (problem ? 1 : 0);
    m_tabs->setTabText(0, count > 0 ? tr("Findings (%1)").arg(count) : tr("Findings"));
    updateButtons();
}

void StudyPage::setSql(const QString &sql)
{
    m_sql->setSql(sql);
}

void StudyPage::setPreview(const frame::Table &table)
{
    QStringList names;
    for (const auto &column : table.columns)
        names.append(toQString(column.name));
    std::vector<std::vector<QVariant>> rows(rowCount(table));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const auto &column : table.columns)
            rows[row].push_back(previewCell(column, row));
    }
    m_previewModel->setTable(names, rows);
    m_preview->resizeColumnsToContents();
    m_tabs->setCurrentIndex(1);
}

void StudyPage::setSnapshotText(const QString &text)
{
    m_snapshot->setText(text);
}

void StudyPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void StudyPage::setError(const Error &error)
{
    m_message->showError(error);
}

void StudyPage::startFrom(catalog::TableId table, std::optional<std::size_t> column)
{
    m_question->startFrom(table, column);
}

void StudyPage::updateButtons()
{
    const bool isReady = m_study && !m_problem;
    m_save->setEnabled(m_study.has_value());
    m_suggest->setEnabled(m_study.has_value());
    m_previewButton->setEnabled(isReady && !m_isBusy);
    m_fetch->setEnabled(isReady && !m_isBusy);
    m_train->setEnabled(isReady);
}

void StudyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyPage::retranslate()
{
    m_noStudy->setState(QStringLiteral("study"), tr("What Shall Be Predicted?"),
                        tr("Complete the sentence above. Features along the relations are suggested at once."),
                        tr("Open a Study File…"));
    m_featuresHeader->setTitle(tr("Features"));
    m_suggest->setText(tr("Suggest"));
    m_suggest->setToolTip(tr("Features along the relations, up to three hops away"));
    m_filter->setPlaceholderText(tr("Filter features"));
    m_filter->setAccessibleName(tr("Filter features"));
    m_features->setAccessibleName(tr("Features"));
    m_tabs->setTabText(1, tr("Preview"));
    m_tabs->setTabText(2, tr("SQL"));
    m_findingList->setAccessibleName(tr("Findings"));
    m_preview->setAccessibleName(tr("Preview of examples"));
    m_previewButton->setText(tr("Read Examples"));
    m_open->setText(tr("Open…"));
    m_save->setText(tr("Save…"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_fetch->setText(tr("Fetch Examples"));
    m_fetch->setToolTip(tr("Take a snapshot of examples and features into the local cache"));
    m_train->setText(tr("Train"));
    setFindings(m_findings, m_problem);
    showFeatures();
}

} // namespace espalier::ui
