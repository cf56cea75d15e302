// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/missingindex.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace espalier::ui {

//! A missing index as SQL to be copied, with what it would save.
class MissingIndexRow : public QWidget
{
    Q_OBJECT

public:
    explicit MissingIndexRow(const cost::MissingIndex &index, QWidget *parent = nullptr);

private:
    QToolButton *copyButton(const QString &sql);
};

} // namespace espalier::ui
