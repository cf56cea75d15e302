// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectionform.h"

#include "ui/base/theme.h"
#include "ui/pages/connect/colourchoice.h"
#include "ui/pages/connect/parametersdialog.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>
#include <cstdlib>
#include <utility>

namespace espalier::ui {

namespace {

constexpr std::array fieldKeywords{"host", "port", "dbname", "user", "password"};
constexpr std::array tlsModes{"", "disable", "prefer", "require", "verify-ca", "verify-full"};
//! Choices that can be written over, none at first.
QComboBox *openChoice(const char *name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QLatin1String(name));
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    return choice;
}

void offer(QComboBox &choice, const QStringList &texts)
{
    const auto written = choice.currentText();
    choice.clear();
    choice.addItem({});
    choice.addItems(texts);
    choice.setCurrentText(written);
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_uri(new QLineEdit(this))
    , m_uriError(makeLabel({}, TextRole::Secondary, this))
    , m_service(new QComboBox(this))
    , m_tls(new QComboBox(this))
    , m_secret(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_folder(openChoice("folder", this))
    , m_ssh(openChoice("ssh", this))
    , m_colour(new ColourChoice(this))
    , m_more(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    layOut();
    listen();
    setServices({});
    retranslate();
}

void ConnectionForm::layOut()
{
    m_uri->setObjectName(QStringLiteral("uri"));
    m_name->setObjectName(QStringLiteral("name"));
    m_more->setObjectName(QStringLiteral("more"));
    m_save->setObjectName(QStringLiteral("save"));
    m_service->setObjectName(QStringLiteral("service"));
    m_open->setProperty("primary", true);
    m_uriError->hide();
    m_uriError->setWordWrap(true);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(space::m);
    m_form->setVerticalSpacing(space::s);
    const auto addRow = [this](const QString &key, QWidget *field) {
        m_labels[key] = makeLabel({}, TextRole::Body, this);
        m_labels[key]->setBuddy(field);
        m_form->addRow(m_labels[key], field);
    };
    addRow(QStringLiteral("uri"), m_uri);
    m_form->addRow(QString(), m_uriError);
    addRow(QStringLiteral("name"), m_name);
    addRow(QStringLiteral("folder"), m_folder);
    addRow(QStringLiteral("colour"), m_colour);
    addRow(QStringLiteral("service"), m_service);
    for (const auto *keyword : fieldKeywords) {
        auto *field = new QLineEdit(this);
        field->setObjectName(QLatin1String(keyword));
        m_fields[QLatin1String(keyword)] = field;
        if (QLatin1String(keyword) != QLatin1String("port"))
            addRow(QLatin1String(keyword), field);
        else
            addPort(*field);
    }
    m_fields.at(QStringLiteral("password"))->setEchoMode(QLineEdit::Password);
    addRow(QStringLiteral("secret"), m_secret);
    addRow(QStringLiteral("sslmode"), m_tls);
    addRow(QStringLiteral("ssh"), m_ssh);
    m_form->addRow(QString(), m_more);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(m_form);
    column->addLayout(buttons);
}

void ConnectionForm::listen()
{
    connect(m_uri, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isPasted = std::abs(text.size() - m_uriLength) > 1;
        m_uriLength = text.size();
        m_hidden.clear();
        Q_EMIT uriPasted(text);
    });
    connect(m_uri, &QLineEdit::editingFinished, this, &ConnectionForm::hideUri);
    connect(m_uri, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_name, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_folder->lineEdit(), &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_ssh->lineEdit(), &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_more, &QPushButton::clicked, this, &ConnectionForm::showParameters);
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::saveRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::testRequested);
    connect(m_open, &QPushButton::clicked, this, &ConnectionForm::openRequested);
    for (const auto &[keyword, field] : m_fields)
        connect(field, &QLineEdit::returnPressed, m_open, &QPushButton::click);
}

//! Beside the host, whose row is there already.
void ConnectionForm::addPort(QLineEdit &port)
{
    int row = 0;
    m_form->getWidgetPosition(m_fields.at(QStringLiteral("host")), &row, nullptr);
    auto *host = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_form->removeItem(m_form->itemAt(row, QFormLayout::FieldRole));
    m_labels[QStringLiteral("port")] = makeLabel({}, TextRole::Body, both);
    m_labels.at(QStringLiteral("port"))->setBuddy(&port);
    port.setMaximumWidth(72);
    line->addWidget(host, 1);
    line->addWidget(m_labels.at(QStringLiteral("port")));
    line->addWidget(&port);
    m_form->setWidget(row, QFormLayout::FieldRole, both);
}

void ConnectionForm::setFolders(const QStringList &folders)
{
    offer(*m_folder, folders);
}

void ConnectionForm::setSshHosts(const QStringList &hosts)
{
    offer(*m_ssh, hosts);
}

void ConnectionForm::setSaved(bool isSaved)
{
    m_isSaved = isSaved;
    retranslate();
}

void ConnectionForm::clearUri()
{
    m_uri->clear();
    m_uriLength = 0;
    m_hidden.clear();
}

void ConnectionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool ConnectionForm::hasField(const QString &keyword) const
{
    static const QStringList others{QStringLiteral("service"), QStringLiteral("sslmode"),
                                    QLatin1String(pg::sshKeyword)};
    return m_fields.contains(keyword) || others.contains(keyword);
}

void ConnectionForm::showParameters()
{
    std::vector<ParameterRow> rows;
    for (const auto &parameter : m_parameters) {
        const auto keyword = toQString(parameter.keyword);
        if (hasField(keyword))
            continue;
        const auto given = m_others.find(parameter.keyword);
        rows.push_back({.keyword = keyword,
                        .label = toQString(parameter.label),
                        .inForce = toQString(parameter.value),
                        .value = given == m_others.end() ? QString() : toQString(given->second),
                        .isSecret = parameter.isSecret});
    }
    auto *dialog = new ParametersDialog(std::move(rows), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_others.clear();
        for (const auto &[keyword, value] : dialog->given())
            m_others[keyword.toStdString()] = value.toStdString();
        retranslate();
    });
    dialog->open();
}

void ConnectionForm::setParameters(const std::vector<pg::Parameter> &parameters)
{
    m_parameters = parameters;
    for (const auto &parameter : parameters) {
        const auto field = m_fields.find(toQString(parameter.keyword));
        if (field != m_fields.end() && !parameter.isSecret)
            field->second->setPlaceholderText(toQString(parameter.value));
    }
}

void ConnectionForm::setServices(const QStringList &services)
{
    const QSignalBlocker blocker(m_service);
    m_service->clear();
    m_service->addItem({});
    m_service->addItems(services);
    const auto hasServices = !services.isEmpty();
    m_service->setVisible(hasServices);
    m_labels.at(QStringLiteral("service"))->setVisible(hasServices);
}

void ConnectionForm::setKeychainAvailable(bool isAvailable)
{
    m_hasKeychain = isAvailable;
    retranslate();
}

void ConnectionForm::setUri(const QString &text)
{
    m_hidden = text;
    if (m_isPasted)
        hideUri();
}

void ConnectionForm::hideUri()
{
    if (m_hidden.isEmpty())
        return;
    // Not to be brought back by undoing either.
    m_uri->setText(m_hidden);
    m_uriLength = m_hidden.size();
    m_hidden.clear();
}

void ConnectionForm::askPassword()
{
    auto *field = m_fields.at(QStringLiteral("password"));
    field->clear();
    field->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::setRequest(const ConnectionRequest &request)
{
    const auto value = [&request](const char *keyword) {
        const auto found = request.settings.parameters.find(keyword);
        return found == request.settings.parameters.end() ? QString() : toQString(found->second);
    };
    for (const auto &[keyword, field] : m_fields)
        field->setText(value(keyword.toUtf8().constData()));
    m_others = request.settings.parameters;
    std::erase_if(m_others, [this](const auto &parameter) {
        return hasField(toQString(parameter.first));
    });
    m_name->setText(request.name);
    m_folder->setCurrentText(request.folder);
    m_ssh->setCurrentText(value(pg::sshKeyword));
    m_service->setCurrentText(value("service"));
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(value("sslmode"))));
    m_secret->setCurrentIndex(std::max(0, m_secret->findData(static_cast<int>(request.secret))));
    m_colour->setColour(request.colour);
    m_id = request.id;
    retranslate();
    setUriError({});
}

ConnectionRequest ConnectionForm::request() const
{
    ConnectionRequest request;
    request.settings.parameters = m_others;
    const auto put = [&request](const QString &keyword, const QString &value) {
        if (!value.isEmpty())
            request.settings.parameters[keyword.toStdString()] = value.toStdString();
    };
    for (const auto &[keyword, field] : m_fields)
        put(keyword, field->text());
    put(QStringLiteral("service"), m_service->currentText());
    put(QStringLiteral("sslmode"), m_tls->currentData().toString());
    request.secret = static_cast<ConnectionRequest::Secret>(m_secret->currentData().toInt());
    put(QLatin1String(pg::sshKeyword), m_ssh->currentText().trimmed());
    request.colour = m_colour->colour();
    request.id = m_id;
    request.name = m_name->text().trimmed();
    request.folder = m_folder->currentText().trimmed();
    return request;
}

void ConnectionForm::setUriError(const QString &text)
{
    m_uriError->setText(text);
    m_uriError->setVisible(!text.isEmpty());
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionForm::retranslate()
{
    const auto label = [this](const char *key, const QString &text) {
        m_labels.at(QLatin1String(key))->setText(text);
        if (auto *buddy = m_labels.at(QLatin1String(key))->buddy())
            buddy->setAccessibleName(text);
    };
    label("uri", tr("URI"));
    label("service", tr("Service"));
    label("host", tr("Host or socket folder"));
    label("port", tr("Port"));
    label("dbname", tr("Database"));
    label("user", tr("User"));
    label("password", tr("Password"));
    label("secret", tr("Keep password"));
    label("sslmode", tr("TLS"));
    label("colour", tr("Colour"));
    label("name", tr("Name"));
    label("folder", tr("Folder"));
    label("ssh", tr("Through SSH"));
    m_uri->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    m_test->setText(tr("Test"));
    m_open->setText(tr("Connect"));

    const auto secret = m_secret->currentData();
    m_secret->clear();
    m_secret->addItem(tr("until the window closes"), static_cast<int>(ConnectionRequest::Secret::Session));
    if (m_hasKeychain)
        m_secret->addItem(tr("in the system's keychain"), static_cast<int>(ConnectionRequest::Secret::Keychain));
    m_secret->addItem(tr("no password, or pgpass"), static_cast<int>(ConnectionRequest::Secret::None));
    m_secret->setCurrentIndex(std::max(0, m_secret->findData(secret)));
    const auto tls = m_tls->currentData();
    const std::array texts{tr("as configured"),
                           tr("off"),
                           tr("if the server offers it"),
                           tr("required, server not verified"),
                           tr("required, authority verified"),
                           tr("required, host verified")};
    m_tls->clear();
    for (std::size_t i = 0; i < tlsModes.size(); ++i)
        m_tls->addItem(texts.at(i), QString::fromLatin1(tlsModes.at(i)));
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(tls)));
    m_name->setPlaceholderText(tr("as the database and its host"));
    m_ssh->lineEdit()->setPlaceholderText(tr("user@host:port"));
    m_ssh->setToolTip(tr("Whom the system's ssh is to reach, or a Host of ~/.ssh/config. It has its own agent, "
                         "configuration and known hosts; the host above is the one that it leads to from there."));
    const auto given = static_cast<int>(m_others.size());
    m_more->setText(given == 0 ? tr("More Parameters…") : tr("More Parameters (%n given)…", nullptr, given));
    m_save->setText(m_isSaved ? tr("Save Changes") : tr("Save"));
    m_save->setToolTip(tr("Keeps the connection without opening it, and never its password"));
}

} // namespace espalier::ui
