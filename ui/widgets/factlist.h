// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace espalier::ui {

//! Names and values below each other, as a form that is only read. Values can be selected and copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    //! Leaves the row out where value is empty.
    void addFact(const QString &name, const QString &value);
    //! In the font of code: an expression, a type.
    void addCode(const QString &name, const QString &value);

private:
    void addRow(const QString &name, const QString &value, bool isCode);

    QGridLayout *m_grid = nullptr;
    int m_rows = 0;
};

} // namespace espalier::ui
