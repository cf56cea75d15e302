// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/pathpanel.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/pathdelegate.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>

namespace espalier::ui {

namespace {

std::optional<std::size_t> chosenIn(const QComboBox &combo)
{
    const auto data = combo.currentData();
    return data.isValid() ? std::optional(static_cast<std::size_t>(data.toULongLong())) : std::nullopt;
}

std::optional<catalog::TableId> tableIn(const QComboBox &combo)
{
    const auto place = chosenIn(combo);
    return place ? std::optional(catalog::TableId{*place}) : std::nullopt;
}

void choose(QComboBox &combo, std::optional<std::size_t> place)
{
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(place ? combo.findData(static_cast<qulonglong>(*place)) : -1);
}

//! What is called like that: wholly, after its schema, or the first that has it in its name; -1 where nothing is.
int meant(const QComboBox &combo, const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return -1;
    for (const auto &wanted : {text, QLatin1Char('.') + text}) {
        const auto flags = wanted == text ? Qt::MatchFixedString : Qt::MatchEndsWith;
        if (const auto place = combo.findText(wanted, flags); place >= 0)
            return place;
    }
    return combo.findText(text, Qt::MatchContains);
}

//! The same ends, by their names, in another catalog.
PathEnds located(const catalog::Catalog &before, const PathEnds &ends, const catalog::Catalog &now)
{
    const auto find = [&](std::optional<catalog::TableId> table) {
        return table ? catalog::findTable(now, before.table(*table).name) : std::nullopt;
    };
    PathEnds result{find(ends.from), find(ends.to), std::nullopt};
    if (result.to && ends.column)
        result.column = catalog::findColumn(now.table(*result.to), before.table(*ends.to).columns[*ends.column].name);
    return result;
}

} // namespace

PathPanel::PathPanel(QWidget *parent)
    : QWidget(parent)
    , m_fromLabel(makeLabel({}, TextRole::Secondary, this))
    , m_toLabel(makeLabel({}, TextRole::Secondary, this))
    , m_from(makeCombo(QStringLiteral("from")))
    , m_to(makeCombo(QStringLiteral("to")))
    , m_column(makeCombo(QStringLiteral("column")))
    , m_note(makeLabel({}, TextRole::Secondary, this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_add(new QPushButton(this))
    , m_sql(new SqlView(this))
{
    m_list->setObjectName(QStringLiteral("paths"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PathDelegate(m_list));
    m_list->setProperty("frameless", true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Texts wrap to the width that is left, which must not change once they are laid out.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_column, 2, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::s);
    head->addLayout(grid);
    head->addWidget(m_note);
    m_add->setObjectName(QStringLiteral("addPathFeatures"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    connect(m_add, &QPushButton::clicked, this, &PathPanel::featuresRequested);
    head->addWidget(m_add);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("pathParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_sql);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(parts, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        updateAdd();
        if (now.isValid())
            Q_EMIT pathSelected(static_cast<std::size_t>(now.row()));
    });
    for (auto *combo : {m_from, m_to, m_column})
        connect(combo, &QComboBox::currentIndexChanged, this, &PathPanel::chooseEnd);
    retranslate();
}

//! A list of names that is searched by typing any part of one.
QComboBox *PathPanel::makeCombo(const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(16);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    connect(combo->lineEdit(), &QLineEdit::returnPressed, combo, [combo] {
        if (const auto place = meant(*combo, combo->lineEdit()->text()); place >= 0)
            combo->setCurrentIndex(place);
    });
    return combo;
}

void PathPanel::setCatalog(const catalog::Handle &catalog)
{
    const auto kept = located(m_catalog, m_ends, catalog);
    m_catalog = catalog;
    for (auto *combo : {m_from, m_to}) {
        const QSignalBlocker blocker(combo);
        combo->clear();
        for (std::size_t i = 0; i < catalog->tables.size(); ++i)
            combo->addItem(toQString(sql::displayName(catalog->tables[i].name)), static_cast<qulonglong>(i));
    }
    m_state = State::Open;
    m_paths.clear();
    setEnds(kept);
}

void PathPanel::setEnds(const PathEnds &ends)
{
    m_ends = ends;
    choose(*m_from, ends.from ? std::optional(ends.from->value) : std::nullopt);
    choose(*m_to, ends.to ? std::optional(ends.to->value) : std::nullopt);
    fillColumns();
    describe();
}

void PathPanel::fillColumns()
{
    const QSignalBlocker blocker(m_column);
    m_column->clear();
    m_column->addItem(tr("its rows, counted"));
    if (m_ends.to) {
        const auto &columns = m_catalog->table(*m_ends.to).columns;
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_column->addItem(toQString(columns[i].name), static_cast<qulonglong>(i));
    }
    m_column->setEnabled(m_ends.to.has_value());
    m_column->setCurrentIndex(m_ends.column ? m_column->findData(static_cast<qulonglong>(*m_ends.column)) : 0);
}

void PathPanel::chooseEnd()
{
    PathEnds ends{tableIn(*m_from), tableIn(*m_to), chosenIn(*m_column)};
    if (ends.to != m_ends.to)
        ends.column.reset();
    if (ends == m_ends)
        return;
    const auto isOtherEnd = ends.to != m_ends.to;
    m_ends = ends;
    if (isOtherEnd)
        fillColumns();
    ask();
}

void PathPanel::ask()
{
    if (m_ends.from && m_ends.to)
        Q_EMIT pathsRequested(m_ends);
}

void PathPanel::setSearching()
{
    m_state = State::Searching;
    m_paths.clear();
    describe();
}

void PathPanel::setPaths(const std::vector<PathRow> &paths, bool isComplete)
{
    m_state = State::Found;
    m_paths = paths;
    m_isComplete = isComplete;
    describe();
    if (!paths.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void PathPanel::setSql(const QString &sql)
{
    m_sql->setSql(sql);
}

void PathPanel::setEntity(std::optional<catalog::TableId> entity)
{
    m_entity = entity;
    updateAdd();
}

std::optional<std::size_t> PathPanel::chosen() const
{
    const auto row = m_list->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
}

void PathPanel::updateAdd()
{
    m_add->setVisible(m_entity && m_ends.from == m_entity && !m_paths.empty());
    m_add->setEnabled(chosen().has_value());
}

QString PathPanel::detailOf(const PathRow &path)
{
    const auto rows =
        path.isToMany ? tr("about %1 rows for each").arg(numberText(path.fanOut)) : tr("at most one row for each");
    return tr("%n relation(s)", nullptr, static_cast<int>(path.hops))
        + QStringLiteral("  ·  %1  ·  %2").arg(path.cardinality, rows);
}

//! The sentence over the list, and the list itself.
void PathPanel::describe()
{
    auto note = tr("%n path(s), the nearest first.", nullptr, static_cast<int>(m_paths.size()));
    if (m_state == State::Open || !m_ends.from || !m_ends.to)
        note = tr("Choose two tables to see how they are joined.");
    else if (m_state == State::Searching)
        note = tr("Searching…");
    else if (m_paths.empty())
        note = tr("No path of at most four relations joins these tables.");
    else if (!m_isComplete)
        note = tr("More than %n path(s) exist; these are the nearest.", nullptr, static_cast<int>(m_paths.size()));
    m_note->setText(note);
    m_model->clear();
    m_sql->setSql({});
    m_sql->setVisible(!m_paths.empty());
    for (const auto &path : m_paths) {
        auto *item = new QStandardItem(path.text);
        item->setData(detailOf(path), PathDelegate::DetailRole);
        item->setAccessibleText(path.text + QStringLiteral(", ") + detailOf(path));
        m_model->appendRow(item);
    }
    updateAdd();
}

void PathPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PathPanel::retranslate()
{
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_add->setText(tr("Add Features of This Path"));
    m_add->setToolTip(tr("Add what is suggested along this path to the study"));
    m_from->setAccessibleName(tr("Table each of whose rows the path starts from"));
    m_to->setAccessibleName(tr("Table where the path ends"));
    m_column->setAccessibleName(tr("Column at the end"));
    m_from->lineEdit()->setPlaceholderText(tr("Table"));
    m_to->lineEdit()->setPlaceholderText(tr("Table"));
    m_list->setAccessibleName(tr("Paths"));
    fillColumns();
    const auto now = m_list->currentIndex().row();
    const auto sql = m_sql->sql();
    describe();
    if (now >= 0 && now < m_model->rowCount()) {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(now, 0));
    }
    m_sql->setSql(sql);
    updateAdd();
}

} // namespace espalier::ui
