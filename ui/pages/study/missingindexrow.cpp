// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/missingindexrow.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

QLabel *wrappedText(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString savingText(const cost::MissingIndex &index)
{
    return MissingIndexRow::tr(
               "One live prediction reads all %1 rows (%2) now, about %3 with it; the index takes about %4.")
        .arg(countText(index.rows), bytesText(index.bytes),
             countText(std::max<std::int64_t>(std::llround(index.rowsIndexed), 1)), bytesText(index.indexBytes));
}

QString pathsText(const cost::MissingIndex &index)
{
    QStringList paths;
    for (const auto &path : index.paths)
        paths.append(toQString(path).replace(QStringLiteral("->"), QStringLiteral("→")));
    return MissingIndexRow::tr("For the features along %1").arg(paths.join(QStringLiteral(" · ")));
}

} // namespace

MissingIndexRow::MissingIndexRow(const cost::MissingIndex &index, QWidget *parent)
    : QWidget(parent)
{
    const auto sql = toQString(index.sql).trimmed();
    auto *code = wrappedText(sql, TextRole::Code, this);
    code->setObjectName(QStringLiteral("indexSql"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::xs, space::s, space::xs);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->addWidget(code, 0, 0);
    grid->addWidget(copyButton(sql), 0, 1, Qt::AlignTop);
    grid->addWidget(wrappedText(savingText(index), TextRole::Body, this), 1, 0);
    grid->addWidget(wrappedText(pathsText(index), TextRole::Secondary, this), 2, 0);
    grid->setColumnStretch(0, 1);
}

QToolButton *MissingIndexRow::copyButton(const QString &sql)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("copyIndex"));
    button->setIcon(icon(QStringLiteral("copy")));
    button->setToolTip(tr("Copy SQL"));
    button->setAccessibleName(tr("Copy SQL"));
    connect(button, &QToolButton::clicked, button, [button, sql] {
        QGuiApplication::clipboard()->setText(sql);
        button->setIcon(icon(QStringLiteral("check"), Tint::Accent));
        QTimer::singleShot(1200, button, [button] {
            button->setIcon(icon(QStringLiteral("copy")));
        });
    });
    return button;
}

} // namespace espalier::ui
