// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/shell/palettemodel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace espalier::ui {

namespace {

//! Icon, text, and the detail at the right end.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto view = option;
        initStyleOption(&view, index);
        view.text.clear();
        view.widget->style()->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);
        const auto &colours = coloursOf(view.widget);
        const auto rect = option.rect.adjusted(space::s, 0, -space::s, 0);
        const auto name = index.data(PaletteModel::IconNameRole).toString();
        painter->drawPixmap(rect.left(), rect.center().y() - metric::icon / 2,
                            iconPixmap(name.isEmpty() ? QStringLiteral("command") : name, colours.secondary,
                                       metric::icon, view.widget->devicePixelRatioF()));
        const auto detail = index.data(PaletteModel::DetailRole).toString();
        painter->save();
        painter->setFont(fontFor(TextRole::Secondary));
        painter->setPen(colours.secondary);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, detail);
        const auto width = painter->fontMetrics().horizontalAdvance(detail);
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(colours.text);
        const auto texts = rect.adjusted(metric::icon + space::s, 0, -width - space::s, 0);
        painter->drawText(texts, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, texts.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {200, 32};
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setProperty("frameless", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(600, 420);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    retranslate();
}

void CommandPalette::setActions(const QList<QAction *> &actions)
{
    m_model->setActions(actions);
}

void CommandPalette::setItems(std::vector<PaletteItem> items)
{
    m_model->setItems(std::move(items));
}

void CommandPalette::open()
{
    m_field->clear();
    search({});
    if (const auto *window = parentWidget()) {
        const auto corner = window->mapToGlobal(QPoint((window->width() - width()) / 2, 52));
        move(corner);
    }
    show();
    m_field->setFocus();
}

QStringList CommandPalette::found(const QString &text) const
{
    m_model->search(text);
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result.append(m_model->index(row).data().toString());
    return result;
}

void CommandPalette::search(const QString &text)
{
    m_model->search(text);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::runCurrent()
{
    const auto row = m_list->currentIndex().row();
    hide();
    if (row >= 0)
        m_model->run(row);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setPen(colours.strongBorder);
    painter.setBrush(colours.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search tables, columns, actions"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found"));
}

} // namespace espalier::ui
