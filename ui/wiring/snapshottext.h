// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/snapshot.h"

#include <QDateTime>
#include <QObject>

namespace espalier::ui {

//! What a snapshot read of its tables, and when.
class SnapshotText : public QObject
{
    Q_OBJECT

public:
    //! "brought up to date 4 min ago: 312 of 303,748 rows read · flights read whole: the table was rewritten".
    static QString reading(const dataset::Snapshot &snapshot, const QDateTime &now);
    static QString reason(dataset::Again again);
};

} // namespace espalier::ui
