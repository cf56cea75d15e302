// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <utility>
#include <vector>

class QGridLayout;

namespace espalier::ui {

//! Charts side by side, in as many columns as there is room for.
class CompareGrid : public QScrollArea
{
    Q_OBJECT

public:
    explicit CompareGrid(QWidget *parent = nullptr);

    //! Only these are shown, in this order; the last one is wider than the others where there are several columns. The grid owns what it was given.
    void setCells(const std::vector<QWidget *> &cells);
    //! Shown below all cells one below the other, over the whole width.
    void setFeet(const std::vector<QWidget *> &feet);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Where a cell stands, in how many columns.
    struct Place
    {
        int row = 0;
        int column = 0;
        int span = 1;
    };
    int columnsFor(int width) const;
    Place placeOf(int cell) const;
    void arrange();
    void fitHeights();
    std::pair<const QWidget *, int> anchor() const;

    std::vector<QWidget *> m_all;
    std::vector<QWidget *> m_cells;
    std::vector<QWidget *> m_feet;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<std::pair<const QWidget *, QRect>>
        m_settled; //!< where they stood when all had the heights that they need
    int m_columns = 0;
};

} // namespace espalier::ui
