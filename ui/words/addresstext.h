// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace espalier::ui {

//! Where a database is, in few words: "shop on this machine" of one behind a socket, whose folder tells nobody anything. Else the address.
QString placeText(const QString &address);

} // namespace espalier::ui
