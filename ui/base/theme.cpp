// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "ui/base/label.h"
#include "ui/base/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QStyleFactory>
#include <QWidget>

namespace espalier::ui {

namespace {

//! Without a desktop the platform names only a generic family; then Inter is taken where it is installed.
QFont systemFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.family().startsWith(QLatin1String("Sans")) || font.family().startsWith(QLatin1String("DejaVu"))) {
        if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
            font.setFamily(QStringLiteral("Inter"));
    }
    font.setPixelSize(13);
    return font;
}

QFont monospaceFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!QFontInfo(font).fixedPitch())
        font = QFont(QStringLiteral("Monospace"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    return font;
}

//! Keeps from widgets that they have another style: they would measure their texts and lay out their rows again. Of two schemes only the
//! colours differ, so that all stays where it is, and is painted anew.
class SameShape : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject * /*watched*/, QEvent *event) override { return event->type() == QEvent::StyleChange; }
};

} // namespace

QFont fontFor(TextRole role)
{
    auto font = QApplication::font();
    font.setWeight(QFont::Normal);
    font.setPixelSize(13);
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Secondary:
        font.setPixelSize(11);
        break;
    case TextRole::Section:
        font.setPixelSize(15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPixelSize(20);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Code:
        return monospaceFont();
    case TextRole::Number:
        // Qt 6.4 cannot ask a font for tabular digits: where its own are not of one width, the monospace font has them.
        if (const QFontMetrics metrics(font); metrics.horizontalAdvance(u'1') != metrics.horizontalAdvance(u'0'))
            return monospaceFont();
        break;
    }
    return font;
}

QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new Label(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(role));
    if (role == TextRole::Secondary)
        makeSecondary(label);
    return label;
}

void makeSecondary(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    m_isSystemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(systemFont());
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    SameShape shape;
    m_application.installEventFilter(&shape);
    apply();
    m_application.removeEventFilter(&shape);
    for (auto *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            widget->update();
    }
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::System ? m_isSystemDark : m_scheme == Scheme::Dark;
}

void Theme::apply()
{
    const auto &colours = isDark() ? darkColours() : lightColours();
    // In place of another sheet Qt dresses each widget once for each widget above it, after none only once.
    m_application.setStyleSheet({});
    QApplication::setPalette(paletteFor(colours));
    m_application.setStyleSheet(styleSheetFor(colours));
}

QPalette paletteFor(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.raised);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::PlaceholderText, colours.secondary);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, mixed(colours.surface, colours.accent, 0.15));
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.raised);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.strongBorder);
    palette.setColor(QPalette::Shadow, colours.strongBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(colours.surface, colours.secondary, 0.65));
    return palette;
}

} // namespace espalier::ui
