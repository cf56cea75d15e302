// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectionform.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <array>
#include <cstdlib>

namespace espalier::ui {

namespace {

constexpr std::array fieldKeywords{"host", "port", "dbname", "user", "password"};
constexpr std::array tlsModes{"", "disable", "prefer", "require", "verify-ca", "verify-full"};
//! Free of the theme, since they are the user's own marks and are kept: none, grey, green, blue, orange, red.
constexpr std::array colourNames{"", "#6b7680", "#2f8f5b", "#2a6fc0", "#c77700", "#b3261e"};

//! A dot to choose.
class ColourButton : public QAbstractButton
{
public:
    ColourButton(const QColor &colour, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setFixedSize(24, 24);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const auto &colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto middle = QRectF(rect()).center();
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(hasFocus() ? colours.accent : colours.text, 2));
            painter.drawEllipse(middle, 10, 10);
        }
        painter.setPen(m_colour.isValid() ? QPen(Qt::NoPen) : QPen(colours.strongBorder, 1));
        painter.setBrush(m_colour.isValid() ? m_colour : colours.surface);
        painter.drawEllipse(middle, 6.5, 6.5);
        if (!m_colour.isValid())
            painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
    }

private:
    QColor m_colour;
};

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_uri(new QLineEdit(this))
    , m_uriError(makeLabel({}, TextRole::Secondary, this))
    , m_service(new QComboBox(this))
    , m_tls(new QComboBox(this))
    , m_secret(new QComboBox(this))
    , m_colours(new QWidget(this))
    , m_colourGroup(new QButtonGroup(this))
    , m_test(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_uri->setObjectName(QStringLiteral("uri"));
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
    addRow(QStringLiteral("service"), m_service);
    for (const auto *keyword : fieldKeywords) {
        auto *field = new QLineEdit(this);
        field->setObjectName(QLatin1String(keyword));
        m_fields[QLatin1String(keyword)] = field;
        addRow(QLatin1String(keyword), field);
    }
    m_fields.at(QStringLiteral("password"))->setEchoMode(QLineEdit::Password);
    addRow(QStringLiteral("secret"), m_secret);
    addRow(QStringLiteral("sslmode"), m_tls);
    addRow(QStringLiteral("colour"), m_colours);
    buildColours();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(m_form);
    column->addLayout(buttons);
    connect(m_uri, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isPasted = std::abs(text.size() - m_uriLength) > 1;
        m_uriLength = text.size();
        m_hidden.clear();
        Q_EMIT uriPasted(text);
    });
    connect(m_uri, &QLineEdit::editingFinished, this, &ConnectionForm::hideUri);
    connect(m_uri, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::testRequested);
    connect(m_open, &QPushButton::clicked, this, &ConnectionForm::openRequested);
    for (const auto &[keyword, field] : m_fields)
        connect(field, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    setServices({});
    retranslate();
}

void ConnectionForm::buildColours()
{
    auto *row = new QHBoxLayout(m_colours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (std::size_t i = 0; i < colourNames.size(); ++i) {
        auto *button = new ColourButton(QColor(QLatin1String(colourNames.at(i))), m_colours);
        m_colourGroup->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch();
    m_colourGroup->button(0)->setChecked(true);
}

void ConnectionForm::setParameters(const std::vector<pg::Parameter> &parameters)
{
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
        const auto keyword = toQString(parameter.first);
        return m_fields.contains(keyword) || keyword == QLatin1String("service") || keyword == QLatin1String("sslmode");
    });
    m_service->setCurrentText(value("service"));
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(value("sslmode"))));
    m_secret->setCurrentIndex(std::max(0, m_secret->findData(static_cast<int>(request.secret))));
    for (std::size_t i = 0; i < colourNames.size(); ++i) {
        if (request.colour == QLatin1String(colourNames.at(i)))
            m_colourGroup->button(static_cast<int>(i))->setChecked(true);
    }
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
    request.colour = QLatin1String(colourNames.at(static_cast<std::size_t>(m_colourGroup->checkedId())));
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
    const std::array colours{tr("No colour"), tr("Grey"), tr("Green"), tr("Blue"), tr("Orange"), tr("Red")};
    for (std::size_t i = 0; i < colours.size(); ++i) {
        auto *button = m_colourGroup->button(static_cast<int>(i));
        button->setToolTip(colours.at(i));
        button->setAccessibleName(colours.at(i));
    }
}

} // namespace espalier::ui
