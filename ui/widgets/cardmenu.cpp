// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardmenu.h"

#include "core/base/messages.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/chartview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <utility>

namespace espalier::ui {

CardMenu::CardMenu(QWidget &card, std::function<ChartTable()> table)
    : QToolButton(&card)
    , m_card(card)
    , m_table(std::move(table))
{
    auto *menu = new QMenu(this);
    setIcon(ui::icon(QStringLiteral("more")));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(menu);
    // The palette lists these of every card.
    m_actions = {menu->addAction({}, this, &CardMenu::copyImage), menu->addAction({}, this, &CardMenu::copyData),
                 menu->addAction({}, this, &CardMenu::exportToChosen)};
    retranslate();
}

//! What cannot be done is not found by searching for it either.
void CardMenu::setUsable(bool isUsable)
{
    setEnabled(isUsable);
    for (auto *action : menu()->actions())
        action->setVisible(isUsable);
}

QImage CardMenu::image() const
{
    constexpr double ratio = 2;
    QImage result(m_card.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    result.setDevicePixelRatio(ratio);
    result.fill(coloursOf(&m_card).surface);
    m_card.render(&result);
    return result;
}

void CardMenu::copyImage() const
{
    QGuiApplication::clipboard()->setImage(image());
}

void CardMenu::copyData() const
{
    QGuiApplication::clipboard()->setText(tableText(m_table()));
}

Result<> CardMenu::exportTo(const QString &path) const
{
    const Error failed{
        .code = Error::Code::Io,
        .subject = path.toStdString(),
        .problem = messages::inWords(ChartView::tr("the file could not be written").toStdString()),
        .remedies = {messages::inWords(ChartView::tr("Choose a folder that may be written to.").toStdString())}};
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        QSaveFile file(path);
        const auto text = csvText(m_table());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
            || !file.commit())
            return Failure(failed);
        return {};
    }
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        if (!image().save(path))
            return Failure(failed);
        return {};
    }
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(m_card.size());
    generator.setViewBox(m_card.rect());
    QPainter painter;
    if (!painter.begin(&generator))
        return Failure(failed);
    m_card.render(&painter);
    return {};
}

void CardMenu::exportToChosen()
{
    const auto path = QFileDialog::getSaveFileName(
        this, ChartView::tr("Export Chart"), m_card.accessibleName(),
        ChartView::tr("Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto done = exportTo(path); !done)
        Q_EMIT exportFailed(done.error());
}

void CardMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void CardMenu::retranslate()
{
    setToolTip(ChartView::tr("Copy or export this chart"));
    setAccessibleName(ChartView::tr("Chart menu"));
    m_actions[0]->setText(ChartView::tr("Copy Image"));
    m_actions[1]->setText(ChartView::tr("Copy Data"));
    m_actions[2]->setText(ChartView::tr("Export…"));
}

} // namespace espalier::ui
