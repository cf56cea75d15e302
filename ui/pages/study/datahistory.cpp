// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/datahistory.h"

#include "ui/base/theme.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace espalier::ui {

namespace {

constexpr double axisHeight = 24;
constexpr double rowsHeight = 34;
constexpr double scarsHeight = 22;
constexpr double namesWidth = 190;
constexpr double narrowestScar = 4;
constexpr double fewestPixels = 70; //!< between two dates of the axis

double secondsOf(Timestamp moment)
{
    return static_cast<double>(moment.microseconds) / 1e6;
}

double lastOf(const quality::TableHistory &table)
{
    return secondsOf(table.first) + static_cast<double>(table.rows.size()) * static_cast<double>(table.bucketSeconds);
}

double secondsOf(QDate date)
{
    return static_cast<double>(date.startOfDay(Qt::UTC).toSecsSinceEpoch());
}

QDateTime dateOf(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
}

} // namespace

QString scarWord(quality::ScarKind kind)
{
    switch (kind) {
    case quality::ScarKind::Missing:
        return DataHistory::tr("missing");
    case quality::ScarKind::Constant:
        return DataHistory::tr("constant");
    case quality::ScarKind::Doubled:
        return DataHistory::tr("another scale");
    case quality::ScarKind::OutOfRange:
        return DataHistory::tr("out of range");
    case quality::ScarKind::DoubledRows:
        return DataHistory::tr("rows doubled");
    case quality::ScarKind::Renamed:
        return DataHistory::tr("renamed");
    case quality::ScarKind::Begins:
        return DataHistory::tr("not there yet");
    case quality::ScarKind::StoodStill:
        return DataHistory::tr("stood still");
    }
    return {};
}

DataHistory::DataHistory(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dataHistory"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void DataHistory::setHistory(const std::vector<quality::TableHistory> &tables, const std::vector<quality::Scar> &scars)
{
    m_tables = tables;
    m_scars = scars;
    arrange();
    describe();
    updateGeometry();
    update();
}

void DataHistory::arrange()
{
    m_lines.clear();
    m_first = m_tables.empty() ? 0 : secondsOf(m_tables.front().first);
    m_last = m_first;
    for (const auto &table : m_tables) {
        m_first = std::min(m_first, secondsOf(table.first));
        m_last = std::max(m_last, lastOf(table));
        m_lines.push_back({&table, toQString(sql::displayName(table.table)), {}, false});
        std::map<std::string, std::vector<const quality::Scar *>> byColumn;
        for (const auto &scar : m_scars) {
            if (scar.table == table.table)
                byColumn[scar.column].push_back(&scar);
        }
        for (auto &entry : byColumn) {
            auto &scars = entry.second;
            const auto name = entry.first.empty() ? tr("all rows") : toQString(entry.first);
            const bool isAlike = std::ranges::all_of(scars, [&scars](const quality::Scar *scar) {
                return scar->kind == scars.front()->kind;
            });
            // What all of them are is said once.
            m_lines.push_back({&table, isAlike ? tr("%1 · %2").arg(name, scarWord(scars.front()->kind)) : name,
                               std::move(scars), !isAlike});
        }
    }
}

void DataHistory::describe()
{
    setAccessibleName(tr("History of the data"));
    QStringList texts;
    for (const auto &scar : m_scars)
        texts.append(sentences(quality::evidenceOf(scar)));
    setAccessibleDescription(texts.isEmpty() ? tr("No period is unlike the rest.") : texts.join(QStringLiteral("; ")));
}

double DataHistory::heightOf(const Line &line)
{
    return line.scars.empty() ? rowsHeight : scarsHeight;
}

QSize DataHistory::sizeHint() const
{
    double height = axisHeight + space::s;
    for (const auto &line : m_lines)
        height += heightOf(line);
    return {640, static_cast<int>(height)};
}

QSize DataHistory::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

QRectF DataHistory::plot() const
{
    return QRectF(rect()).adjusted(namesWidth + space::m, 0, -space::m, 0);
}

double DataHistory::place(double seconds) const
{
    const auto area = plot();
    return m_last > m_first ? area.left() + area.width() * (seconds - m_first) / (m_last - m_first) : area.left();
}

QRectF DataHistory::rectOf(const quality::Scar &scar, const QRectF &line) const
{
    const auto left = std::clamp(place(secondsOf(scar.from)), plot().left(), plot().right() - narrowestScar);
    const auto right = std::clamp(place(secondsOf(scar.until)), left + narrowestScar, plot().right());
    return {left, line.top() + 4, right - left, line.height() - 8};
}

const quality::Scar *DataHistory::scarAt(QPointF point) const
{
    auto top = axisHeight;
    for (const auto &line : m_lines) {
        const QRectF rect(0, top, width(), heightOf(line));
        top += rect.height();
        for (const auto *scar : line.scars) {
            if (rectOf(*scar, rect).adjusted(-2, -2, 2, 2).contains(point))
                return scar;
        }
    }
    return nullptr;
}

//! Years, months or days, whichever stand far enough from each other.
void DataHistory::paintAxis(QPainter &painter, const Colours &colours) const
{
    constexpr std::array<int, 7> monthSteps{1, 2, 3, 6, 12, 24, 60};
    const auto area = plot();
    const auto months = std::max((m_last - m_first) / (30.44 * 86400), 1e-3);
    const auto perMonth = area.width() / months;
    const auto *const step = std::ranges::find_if(monthSteps, [perMonth](int each) {
        return each * perMonth >= fewestPixels;
    });
    const auto each = step == monthSteps.end() ? 120 : *step;
    auto date = dateOf(m_first).date();
    date = each >= 12 ? QDate(date.year(), 1, 1) : QDate(date.year(), 1 + (date.month() - 1) / each * each, 1);
    painter.setFont(fontFor(TextRole::Secondary));
    for (; secondsOf(date) <= m_last; date = date.addMonths(each)) {
        const auto x = place(secondsOf(date));
        if (x < area.left())
            continue;
        painter.setPen(colours.border);
        painter.drawLine(QPointF(x, axisHeight - 4), QPointF(x, height()));
        painter.setPen(colours.secondary);
        const auto text =
            each >= 12 ? QString::number(date.year()) : locale().toString(date, QStringLiteral("MMM yyyy"));
        if (x + fewestPixels < area.right() + space::m)
            painter.drawText(QRectF(x + 2, 0, fewestPixels * 2, axisHeight - 4), Qt::AlignLeft | Qt::AlignVCenter,
                             text);
    }
}

void DataHistory::paintRows(QPainter &painter, const Colours &colours, const Line &line, const QRectF &rect) const
{
    const auto &rows = line.table->rows;
    const auto most = rows.empty() ? 0 : *std::ranges::max_element(rows);
    if (most == 0)
        return;
    const auto bottom = rect.bottom() - 3;
    const auto tallest = rect.height() - 8;
    const auto bucket = static_cast<double>(line.table->bucketSeconds);
    const auto colour = mixed(colours.background, colours.information, 0.45);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto from = secondsOf(line.table->first) + static_cast<double>(i) * bucket;
        const auto left = place(from);
        const auto right = place(from + bucket);
        const auto tall = tallest * static_cast<double>(rows[i]) / static_cast<double>(most);
        painter.fillRect(QRectF(left, bottom - tall, std::max(right - left, 1.0), tall), colour);
    }
    painter.setPen(colours.border);
    painter.drawLine(QPointF(plot().left(), bottom), QPointF(plot().right(), bottom));
}

void DataHistory::paintScars(QPainter &painter, const Colours &colours, const Line &line, const QRectF &rect) const
{
    const QFontMetricsF metrics(fontFor(TextRole::Secondary));
    for (std::size_t i = 0; i < line.scars.size(); ++i) {
        const auto &scar = *line.scars[i];
        const auto block = rectOf(scar, rect);
        painter.setPen(QPen(colours.warning, 1));
        painter.setBrush(mixed(colours.surface, colours.warning, 0.25));
        painter.drawRoundedRect(block, 2, 2);
        if (!line.hasWords)
            continue;
        // Within the block, or beside it where the next one leaves room; else the tip tells.
        const auto word = scarWord(scar.kind);
        const auto wide = metrics.horizontalAdvance(word) + space::s;
        const auto next = i + 1 < line.scars.size() ? rectOf(*line.scars[i + 1], rect).left() : plot().right();
        auto room = block;
        if (wide > block.width())
            room = QRectF(block.right() + 2, block.top(), wide, block.height());
        painter.setPen(colours.text);
        if (room.right() <= std::max(next, block.right()))
            painter.drawText(room, Qt::AlignCenter, word);
    }
}

void DataHistory::paintEvent(QPaintEvent * /*event*/)
{
    if (m_lines.empty())
        return;
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    paintAxis(painter, colours);
    auto top = axisHeight;
    for (const auto &line : m_lines) {
        const QRectF rect(0, top, width(), heightOf(line));
        top += rect.height();
        const bool isTable = line.scars.empty();
        const auto font = fontFor(isTable ? TextRole::Body : TextRole::Secondary);
        painter.setFont(font);
        painter.setPen(isTable ? colours.text : colours.secondary);
        const auto indent = isTable ? 0.0 : space::l;
        painter.drawText(QRectF(indent, rect.top(), namesWidth - indent, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(line.name, Qt::ElideMiddle, namesWidth - indent));
        painter.setFont(fontFor(TextRole::Secondary));
        if (isTable)
            paintRows(painter, colours, line, rect);
        else
            paintScars(painter, colours, line, rect);
    }
}

bool DataHistory::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        arrange();
        describe();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (const auto *scar = scarAt(help->pos()))
            QToolTip::showText(help->globalPos(), plainTip(sentences(quality::evidenceOf(*scar))), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void DataHistory::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto *scar = event->button() == Qt::LeftButton ? scarAt(event->position()) : nullptr)
        Q_EMIT scarActivated(
            toQString(sql::displayName(scar->table) + (scar->column.empty() ? "" : "." + scar->column)));
    QWidget::mouseReleaseEvent(event);
}

} // namespace espalier::ui
