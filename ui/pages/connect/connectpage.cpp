// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectpage.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectionlist.h"
#include "ui/pages/connect/teststeps.h"
#include "ui/widgets/connectiondelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

namespace espalier::ui {

namespace {

QListView *connectionList(ConnectionModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new ConnectionDelegate(list));
    list->setUniformItemSizes(true);
    list->setProperty("frameless", true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : Page(QStringLiteral("connect"), parent)
    , m_title(makeLabel({}, TextRole::Title, this))
    , m_studies(new ConnectionModel(this))
{
    buildGym();
    buildServer();
    buildStudy();
    auto *side = new QVBoxLayout;
    side->setSpacing(space::l);
    side->addWidget(m_gym.frame);
    side->addWidget(m_study.frame);
    side->addStretch();
    m_side = side;
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_server.frame);
    middle->addStretch();
    buildConnections();
    auto *listed = new QVBoxLayout;
    listed->addWidget(m_connections, 1);
    listed->addStretch();
    m_listed = listed;
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    cards->addLayout(side, 4);
    cards->addLayout(middle, 5);
    cards->addLayout(listed, 4);
    m_cards = cards;

    auto *content = new QWidget;
    content->setMaximumWidth(1240);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_title);
    // Below the title: it moves with what it is about.
    column->addWidget(message());
    column->addLayout(cards, 1);
    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what has the focus in it is brought into view
    scroll->setWidget(centred);
    setContent(scroll);
    showContent();
    setFocusProxy(m_openGym);
    retranslate();
}

void ConnectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int threeCards = 1150; // beside each other
    const bool isNarrow = width() < threeCards;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    // Where there is no room for a third column, what is kept stands first below the Gym.
    if (isNarrow)
        m_side->insertWidget(1, m_connections);
    else
        m_listed->insertWidget(0, m_connections, 1);
    m_cards->setStretch(2, isNarrow ? 0 : 4);
}

ConnectPage::CardParts ConnectPage::makeCard(const QString &iconName)
{
    CardParts card;
    card.frame = new QFrame(this);
    card.frame->setProperty("card", true);
    card.icon = new QLabel(card.frame);
    card.iconName = iconName;
    card.title = makeLabel({}, TextRole::Section, card.frame);
    card.title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    card.text = makeLabel({}, TextRole::Body, card.frame);
    card.text->setWordWrap(true);
    makeSecondary(card.text);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(card.icon);
    head->addWidget(card.title, 1);
    card.column = new QVBoxLayout(card.frame);
    card.column->setContentsMargins(space::l, space::m, space::l, space::l);
    card.column->setSpacing(space::s);
    card.column->addLayout(head);
    card.column->addWidget(card.text);
    return card;
}

void ConnectPage::buildGym()
{
    m_gym = makeCard(QStringLiteral("gym"));
    m_gymDetail = makeLabel({}, TextRole::Secondary, m_gym.frame);
    m_gymDetail->setWordWrap(true);
    m_openGym = new QPushButton(m_gym.frame);
    m_openGym->setObjectName(QStringLiteral("openGym"));
    m_openGym->setProperty("primary", true);
    m_gym.column->addWidget(m_gymDetail);
    m_gym.column->addSpacing(space::xs);
    m_gym.column->addWidget(m_openGym, 0, Qt::AlignLeft);
    connect(m_openGym, &QPushButton::clicked, this, &ConnectPage::gymRequested);
}

void ConnectPage::buildServer()
{
    m_server = makeCard(QStringLiteral("connect"));
    m_form = new ConnectionForm(m_server.frame);
    m_steps = new TestSteps(m_server.frame);
    m_server.column->addSpacing(space::xs);
    m_server.column->addWidget(m_form);
    m_server.column->addWidget(m_steps);
    connect(m_form, &ConnectionForm::testRequested, this, [this] {
        Q_EMIT testRequested(m_form->request());
    });
    connect(m_form, &ConnectionForm::saveRequested, this, [this] {
        Q_EMIT saveRequested(m_form->request());
    });
    connect(m_form, &ConnectionForm::openRequested, this, [this] {
        Q_EMIT connectRequested(m_form->request());
    });
}

void ConnectPage::buildStudy()
{
    m_study = makeCard(QStringLiteral("study"));
    m_study.frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_openStudy = new QPushButton(m_study.frame);
    m_studyList = connectionList(m_studies, m_study.frame);
    m_studyList->setObjectName(QStringLiteral("studies"));
    m_noStudies = makeLabel({}, TextRole::Secondary, m_study.frame);
    m_noStudies->setWordWrap(true);
    m_study.column->addWidget(m_studyList);
    m_study.column->addWidget(m_noStudies);
    m_study.column->addWidget(m_openStudy, 0, Qt::AlignLeft);
    m_studyList->hide();
    m_continueStudy = new QAction(m_studyList);
    m_deleteStudy = new QAction(m_studyList);
    m_deleteStudy->setShortcut(QKeySequence::Delete);
    m_studyList->addActions({m_continueStudy, m_deleteStudy});
    for (auto *action : m_studyList->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    m_studyList->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto selected = [this] {
        return m_studyList->currentIndex().data(ConnectionModel::IdRole).toString();
    };
    connect(m_openStudy, &QPushButton::clicked, this, &ConnectPage::studyFileRequested);
    connect(m_studyList, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT studyRequested(index.data(ConnectionModel::IdRole).toString());
    });
    connect(m_continueStudy, &QAction::triggered, this, [this, selected] {
        Q_EMIT studyRequested(selected());
    });
    connect(m_deleteStudy, &QAction::triggered, this, [this, selected] {
        if (!selected().isEmpty())
            Q_EMIT studyDeleted(selected());
    });
}

void ConnectPage::buildConnections()
{
    m_connections = new ConnectionList(this);
    connect(m_connections, &ConnectionList::openRequested, this, &ConnectPage::connectionRequested);
    connect(m_connections, &ConnectionList::selected, this, &ConnectPage::connectionSelected);
    connect(m_connections, &ConnectionList::duplicateRequested, this, &ConnectPage::connectionDuplicated);
    connect(m_connections, &ConnectionList::deleteRequested, this, &ConnectPage::connectionDeleted);
    connect(m_connections, &ConnectionList::renameRequested, this, &ConnectPage::connectionRenamed);
    connect(m_connections, &ConnectionList::newRequested, this, [this] {
        m_connections->select({});
        showConnection({}, false);
        m_form->focusName();
    });
    connect(m_connections, &ConnectionList::editRequested, this, [this](const QString &id) {
        Q_EMIT connectionSelected(id);
        m_form->focusName();
    });
}

void ConnectPage::setGym(const GymState &state)
{
    m_gymState = state;
    m_openGym->setEnabled(state.isAvailable);
    retranslate();
}

void ConnectPage::setParameters(const std::vector<pg::Parameter> &parameters)
{
    m_form->setParameters(parameters);
}

void ConnectPage::setServices(const QStringList &services)
{
    m_form->setServices(services);
}

void ConnectPage::setKeychainAvailable(bool isAvailable)
{
    m_form->setKeychainAvailable(isAvailable);
}

namespace {
//! As high as its rows, up to so many.
void fitHeight(QListView &list, int most)
{
    list.setFixedHeight(std::min(list.model()->rowCount(), most) * 46 + 2);
}
} // namespace

void ConnectPage::setConnections(const std::vector<ConnectionRow> &connections)
{
    m_connections->setConnections(connections);
    QStringList folders;
    for (const auto &row : connections) {
        if (row.isNameable && !row.folder.isEmpty() && !folders.contains(row.folder))
            folders.append(row.folder);
    }
    m_form->setFolders(folders);
}

void ConnectPage::setSshHosts(const QStringList &hosts)
{
    m_form->setSshHosts(hosts);
}

void ConnectPage::showConnection(const ConnectionRequest &request, bool isKept)
{
    m_form->clearUri();
    m_form->setRequest(request);
    m_form->setSaved(isKept);
    m_connections->select(request.id);
    m_steps->setSteps({});
}

void ConnectPage::setStudies(const std::vector<ConnectionRow> &studies)
{
    const auto current = m_studyList->currentIndex().data(ConnectionModel::IdRole);
    m_studies->setConnections(studies);
    for (int i = 0; i < m_studies->rowCount(); ++i) {
        if (current.isValid() && m_studies->index(i).data(ConnectionModel::IdRole) == current)
            m_studyList->setCurrentIndex(m_studies->index(i));
    }
    fitHeight(*m_studyList, 6);
    m_studyList->setVisible(!studies.empty());
    m_noStudies->setVisible(studies.empty());
}

void ConnectPage::setRequest(const ConnectionRequest &request)
{
    m_form->setRequest(request);
}

ConnectionRequest ConnectPage::request() const
{
    return m_form->request();
}

void ConnectPage::setUriError(const QString &text)
{
    m_form->setUriError(text);
}

void ConnectPage::setUri(const QString &text)
{
    m_form->setUri(text);
}

void ConnectPage::askPassword(const ConnectionRequest &request, bool isMissing)
{
    m_form->setRequest(request);
    m_form->askPassword();
    if (!isMissing)
        return;
    const auto name = request.name.isEmpty() ? toQString(pg::shortName(request.settings)) : request.name;
    message()->showMessage(Severity::Information,
                           tr("The password for %1 is all that is missing: type it below and press Enter.").arg(name));
}

void ConnectPage::setTestSteps(const std::vector<TestStep> &steps)
{
    m_steps->setSteps(steps);
}

void ConnectPage::setBusy(const QString &what)
{
    const auto isBusy = !what.isEmpty();
    for (auto *frame : {m_gym.frame, m_server.frame, m_study.frame})
        frame->setEnabled(!isBusy);
    m_connections->setEnabled(!isBusy);
    if (isBusy)
        message()->showMessage(Severity::Information, what);
    else
        message()->clear();
}

void ConnectPage::setFailed(const Error &error)
{
    setBusy({});
    setError(error);
}

void ConnectPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void ConnectPage::tint()
{
    for (const auto *card : {&m_gym, &m_server, &m_study}) {
        if (card->icon)
            card->icon->setPixmap(
                iconPixmap(card->iconName, coloursOf(this).accent, metric::largeIcon, devicePixelRatioF()));
    }
}

void ConnectPage::retranslate()
{
    m_title->setText(tr("Connect"));
    m_steps->setAccessibleName(tr("Steps of the test"));
    m_gym.title->setText(tr("Open the Gym"));
    m_gym.text->setText(
        tr("A private PostgreSQL server with a living shop of fifteen tables, to learn and to try things "
           "out. It needs no set-up."));
    m_gymDetail->setText(m_gymState.detail);
    m_gymDetail->setVisible(!m_gymState.detail.isEmpty());
    m_openGym->setText(m_gymState.isRunning ? tr("Open the Gym") : tr("Start and Open the Gym"));
    m_server.title->setText(tr("Connect to PostgreSQL"));
    m_server.text->setText(tr("Read-only until something is deployed. What is left empty comes from the service, the "
                              "environment and libpq's defaults."));
    m_study.title->setText(tr("Continue a Study"));
    m_study.text->setText(tr("Each study is kept as it was left, from its first moment on. Opening one opens its "
                             "database."));
    m_noStudies->setText(tr("None is kept yet. A study file that somebody saved can be opened, too."));
    m_openStudy->setText(tr("Open a Study File…"));
    m_continueStudy->setText(tr("Continue"));
    m_deleteStudy->setText(tr("Delete"));
    m_deleteStudy->setToolTip(tr("Undo takes it back"));
    m_studyList->setAccessibleName(tr("Kept studies"));
    tint();
}

} // namespace espalier::ui
