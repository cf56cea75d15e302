// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

#include <vector>

class QStandardItemModel;

namespace espalier::ui {

struct HeatCell
{
    QString text; //!< the value
    double share = 0; //!< of the way from the lowest value to the highest
    bool isFaint = false; //!< nothing stands behind it
    QString tip; //!< all of it in words, for the pointer and for screen readers
    bool operator==(const HeatCell &) const = default;
};

//! Values over two things at once.
struct HeatMap
{
    QStringList rows;
    QStringList columns;
    std::vector<HeatCell> cells; //!< row by row
    bool operator==(const HeatMap &) const = default;
};

//! A heat map that is a table all the same: it is walked through by keys, read by screen readers, and copied as values.
class HeatTable : public QTableView
{
    Q_OBJECT

public:
    explicit HeatTable(QWidget *parent = nullptr);

    //! Requires: as many cells as rows times columns.
    void setMap(const HeatMap &map);
    const HeatMap &map() const { return m_map; }
    //! Lines of tab-separated values with their names.
    QString copied() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HeatMap m_map;
    QStandardItemModel *m_model = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace espalier::ui
