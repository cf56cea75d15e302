// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "core/base/version.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace espalier::ui {

namespace {

void addShortcut(QGridLayout &grid, const QString &text, const QString &keys)
{
    const auto row = grid.rowCount();
    grid.addWidget(makeLabel(text, TextRole::Body), row, 0);
    auto *label = makeLabel(keys, TextRole::Code);
    makeSecondary(label);
    grid.addWidget(label, row, 1, Qt::AlignRight);
}

void addCloseButton(QDialog &dialog, QBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setText(ShortcutSheet::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->addWidget(makeLabel(tr("Keyboard Shortcuts"), TextRole::Title, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(space::xs);
    for (const auto *action : actions) {
        if (!action->shortcut().isEmpty())
            addShortcut(*grid, action->text(), action->shortcut().toString(QKeySequence::NativeText));
    }
    grid->addWidget(makeLabel(tr("Relation Graph"), TextRole::Strong), grid->rowCount(), 0);
    addShortcut(*grid, tr("Zoom in, out, to 100 %"), QStringLiteral("+  -  0"));
    addShortcut(*grid, tr("Show all tables"), QStringLiteral("F"));
    addShortcut(*grid, tr("Go from table to table"), QStringLiteral("← ↑ → ↓"));
    addShortcut(*grid, tr("A table and its neighbours"), tr("Enter"));
    column->addLayout(grid);
    addCloseButton(*this, *column);
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Espalier"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/espalier.svg")).pixmap(64, 64));
    column->addWidget(mark);
    column->addWidget(makeLabel(tr("Espalier"), TextRole::Title, this));
    column->addWidget(makeLabel(tr("Version %1").arg(toQString(version)), TextRole::Secondary, this));
    auto *text =
        makeLabel(tr("Machine learning along the relations of a living PostgreSQL database. Free software under the "
                     "GNU General Public License, version 3 or later."),
                  TextRole::Body, this);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    column->addWidget(text);
    addCloseButton(*this, *column);
}

} // namespace espalier::ui
