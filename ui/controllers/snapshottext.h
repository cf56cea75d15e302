// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

#include <QDateTime>
#include <QObject>

namespace espalier::ui {

//! What a snapshot read of its tables, and when.
class SnapshotText : public QObject
{
    Q_OBJECT

public:
    //! "brought up to date 4 min ago: 312 of 303,748 rows read · flights read whole: the table was rewritten".
    static QString reading(const snapshot::Snapshot &snapshot, const QDateTime &now);
    //! "8,485 of 11,380 examples used · 2,895 whose labels were not known yet": every row is accounted for, in one wording
    //! wherever a page tells how many there are.
    static QString examples(const snapshot::Snapshot &snapshot);
};

} // namespace espalier::ui
