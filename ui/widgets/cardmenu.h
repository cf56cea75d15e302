// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/charttable.h"

#include <QImage>
#include <QToolButton>

#include <array>
#include <functional>
#include <utility>

class QAction;

namespace espalier::ui {

//! The "…" of a card: what the card shows is copied or written to a file, as a picture or as values.
class CardMenu : public QToolButton
{
    Q_OBJECT

public:
    //! card: its parent, whose accessible name is the title. table: what it shows.
    CardMenu(QWidget &card, std::function<ChartTable()> table);

    //! Called with true before a picture of the card is made, and with false afterwards.
    void setPose(std::function<void(bool)> pose) { m_pose = std::move(pose); }
    //! False where nothing is shown.
    void setUsable(bool isUsable);
    QImage image() const;
    void copyImage() const;
    void copyData() const;
    //! PNG, or SVG or CSV by the file's ending. Errors: Io.
    Result<> exportTo(const QString &path) const;

Q_SIGNALS:
    //! To the file that was asked for.
    void exportFailed(const espalier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Pictured;

    void exportToChosen();
    void retranslate();

    QWidget &m_card;
    std::function<ChartTable()> m_table;
    std::function<void(bool)> m_pose; //!< may be empty
    std::array<QAction *, 3> m_actions{}; //!< to copy both, to export
};

} // namespace espalier::ui
