// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/samplepanel.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/recordmodel.h"
#include "ui/models/samplemodel.h"
#include "ui/pages/explore/barrierwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sampledelegate.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace espalier::ui {

namespace {

constexpr int widestSampleColumn = 180;
constexpr int recordNameWidth = 130;

} // namespace

SamplePanel::SamplePanel(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox(this))
    , m_show(new QPushButton(this))
    , m_note(makeLabel({}, TextRole::Secondary, this))
    , m_message(new MessageBar(this))
    , m_view(new QTableView(this))
    , m_model(new SampleModel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_record(new QTreeView(this))
    , m_recordModel(new RecordModel(*m_model, this))
{
    buildViews();
    buildFrame();
    connect(m_show, &QPushButton::clicked, this, &SamplePanel::ask);
    connect(m_message, &MessageBar::actionTriggered, this, &SamplePanel::ask);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SamplePanel::showRecord);
    retranslate();
}

void SamplePanel::buildViews()
{
    m_view->setObjectName(QStringLiteral("sample"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SampleDelegate(m_view));
    m_view->setProperty("frameless", true);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    auto *copyAction = new QAction(m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    copyAction->setObjectName(QStringLiteral("copy"));
    m_view->addAction(copyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &SamplePanel::copy);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setModel(m_recordModel);
    m_record->setItemDelegate(new SampleDelegate(m_record));
    m_record->setProperty("frameless", true);
    m_record->setRootIsDecorated(false);
    m_record->setUniformRowHeights(true);
    m_record->setHeaderHidden(true);
    m_record->setColumnWidth(0, recordNameWidth);
    m_record->hide();
}

void SamplePanel::buildFrame()
{
    m_note->setWordWrap(true);
    m_method->addItems({QString(), QString()});
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_method, 1);
    bar->addWidget(m_show);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::s);
    head->addLayout(bar);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_record);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column->addWidget(m_splitter, 1);
}

void SamplePanel::showRecord()
{
    const auto row = m_view->currentIndex().row();
    m_recordModel->setRow(row);
    m_record->setVisible(row >= 0);
}

void SamplePanel::ask()
{
    if (m_state == State::Running) {
        m_state = m_model->rowCount() > 0 ? State::Shown : State::Nothing;
        retranslate();
        Q_EMIT stopRequested();
        return;
    }
    catalog::SampleOptions options;
    if (m_method->currentIndex() == 1) {
        options.method = catalog::SampleMethod::Random;
        // Each time other rows; the note tells the seed.
        options.seed = ++m_seed;
    }
    setRunning({});
    Q_EMIT requested(options);
}

void SamplePanel::setTable(const catalog::Table &table)
{
    if (m_state == State::Running)
        Q_EMIT stopRequested();
    m_table = table;
    m_sample = {};
    m_model->clear();
    showRecord();
    m_message->clear();
    m_state = State::Nothing;
    const bool isOffered = catalog::offersRandomRows(table);
    m_method->setEnabled(isOffered);
    if (!isOffered)
        m_method->setCurrentIndex(0);
    retranslate();
}

void SamplePanel::setRunning(const QString &stage)
{
    m_state = State::Running;
    m_stage = stage;
    m_message->clear();
    retranslate();
}

void SamplePanel::setSample(const catalog::TableSample &sample)
{
    m_sample = sample;
    m_state = State::Shown;
    m_model->setSample(m_table, sample);
    showRecord();
    m_view->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_view->setColumnWidth(i, std::min(widestSampleColumn, m_view->columnWidth(i)));
    m_message->clear();
    retranslate();
}

void SamplePanel::setError(const Error &error)
{
    m_state = error.code == Error::Code::Cancelled ? State::Nothing : State::Failed;
    if (m_state == State::Failed)
        m_message->showError(error, tr("Try Again"));
    retranslate();
}

void SamplePanel::copy()
{
    const auto text = copiedText(m_view->selectionModel()->selectedIndexes());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QString SamplePanel::shownText() const
{
    const auto count = static_cast<int>(m_sample.rows.size());
    QString text;
    if (m_sample.isComplete)
        text = count == 0 ? tr("The table is empty.") : tr("All %n row(s).", nullptr, count);
    else if (m_sample.method == catalog::SampleMethod::First)
        text = tr("The first %n row(s)", nullptr, count);
    else if (m_sample.percent < 100)
        text = tr("%n random row(s) from %1 of the blocks (seed %2)", nullptr, count)
                   .arg(percentText(m_sample.percent / 100), countText(m_sample.seed));
    else
        text = tr("%n random row(s) (seed %1)", nullptr, count).arg(countText(m_sample.seed));
    if (!m_sample.isComplete)
        text = m_table.rowEstimate < 0 ? tr("%1; how many there are is not known.").arg(text)
                                       : tr("%1 of about %2.").arg(text, countText(m_table.rowEstimate));
    return m_sample.isRestricted ? text + u' ' + tr("Row security may hide some.") : text;
}

void SamplePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SamplePanel::retranslate()
{
    m_method->setItemText(0, tr("First rows"));
    m_method->setItemText(1, tr("Random rows"));
    m_method->setAccessibleName(tr("Which rows"));
    m_method->setToolTip(m_method->isEnabled() ? tr("Random rows come from blocks drawn by TABLESAMPLE")
                                               : tr("Random rows are drawn from tables only"));
    const bool isRunning = m_state == State::Running;
    m_show->setText(isRunning ? tr("Stop") : m_state == State::Nothing ? tr("Show Rows") : tr("Show Again"));
    m_show->setIcon(icon(isRunning ? QStringLiteral("stop") : QStringLiteral("play")));
    m_show->setEnabled(m_table.isReadable || isRunning);
    m_view->setEnabled(!isRunning);
    m_view->setAccessibleName(tr("Rows of %1").arg(toQString(m_table.name.name)));
    m_record->setAccessibleName(tr("The current row"));
    if (auto *copyAction = m_view->findChild<QAction *>(QStringLiteral("copy"))) {
        copyAction->setText(tr("Copy"));
        copyAction->setToolTip(tr("Copy the selected values"));
    }
    switch (m_state) {
    case State::Nothing:
        m_note->setText(m_table.isReadable
                            ? tr("Nothing is read before it is asked for. A read-only query fetches at most "
                                 "%n row(s), and stops at once.",
                                 nullptr, static_cast<int>(catalog::SampleOptions().rows))
                            : tr("Not readable: %1.").arg(barrierWords(m_table)));
        break;
    case State::Running:
        m_note->setText(m_stage.isEmpty() ? tr("Reading rows…") : m_stage);
        break;
    case State::Shown:
        m_note->setText(shownText());
        break;
    case State::Failed:
        m_note->setText(tr("The rows could not be read."));
        break;
    }
}

} // namespace espalier::ui
