// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace espalier::ui {

//! How a table's columns share its width: the first one, a name, takes what the others leave. Where there is not room for all, headings are cut
//! before values are, the name is never narrower than it must be to say something, and what stands behind is scrolled to.
class FittingColumns : public QObject
{
    Q_OBJECT

public:
    //! Owned by the table. Requires: it has a model.
    explicit FittingColumns(QTableView &table);

    static constexpr int narrowestName = 160;
    static constexpr int narrowestValue = 56;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();

    QTableView &m_table;
};

} // namespace espalier::ui
