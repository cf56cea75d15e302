// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace espalier::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel({}, TextRole::Strong, this))
    , m_advice(makeLabel({}, TextRole::Body, this))
    , m_detail(makeLabel({}, TextRole::Code, this))
    , m_unfold(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("passing", true);
    m_icon->setFixedSize(metric::icon, metric::control);
    m_icon->setAlignment(Qt::AlignCenter);
    for (auto *label : {m_text, m_advice, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    makeSecondary(m_detail);
    m_unfold->setCheckable(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setIcon(icon(QStringLiteral("chevron-down")));
    m_close->setIcon(icon(QStringLiteral("close")));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_advice);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->setAlignment(texts, Qt::AlignVCenter);
    row->addWidget(m_unfold, 0, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);

    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_unfold, &QToolButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    retranslate();
    clear();
}

void MessageBar::showError(const Error &error, const QString &action)
{
    // One sentence of the server or library is shown at once; longer words are unfolded.
    const auto detail = problemText(error);
    const auto isShort = detail.size() <= 160 && !detail.contains(u'\n');
    showMessage(Severity::Danger, headline(error), isShort && error.sqlState.empty() ? QString() : unfolded(error),
                action);
    QStringList sentences;
    if (isShort && !detail.isEmpty())
        sentences.append(detail.endsWith(u'.') ? detail : detail + u'.');
    if (const auto advice = adviceText(error); !advice.isEmpty())
        sentences.append(advice);
    m_advice->setText(sentences.join(u' '));
    m_advice->setVisible(!sentences.isEmpty());
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &detail, const QString &action)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setFont(fontFor(severity == Severity::Danger ? TextRole::Strong : TextRole::Body));
    m_advice->clear();
    m_advice->hide();
    m_detail->setText(detail);
    m_detail->hide();
    m_unfold->setChecked(false);
    m_unfold->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_icon->setPixmap(
        iconPixmap(iconNameOf(severity), colourOf(coloursOf(this), severity), metric::icon, devicePixelRatioF()));
    setAccessibleName(text);
    m_isShown = true;
    show();
    update();
}

void MessageBar::clear()
{
    m_isShown = false;
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_isShown) {
        m_icon->setPixmap(iconPixmap(iconNameOf(m_severity), colourOf(coloursOf(this), m_severity), metric::icon,
                                     devicePixelRatioF()));
    }
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    const auto colour = colourOf(colours, m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(colours.surface, colour, 0.5));
    painter.setBrush(mixed(colours.surface, colour, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::corner, metric::corner);
}

void MessageBar::retranslate()
{
    m_unfold->setText(tr("Details"));
    m_unfold->setToolTip(tr("Show what the server or library said"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    if (!m_isShown)
        setAccessibleName(tr("Message"));
}

} // namespace espalier::ui
