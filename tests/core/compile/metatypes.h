// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of this folder give in tables of data.
#pragma once

#include "core/frame/column.h"
#include "core/model/model.h"

#include <QMetaType>

#include <vector>

Q_DECLARE_METATYPE(espalier::model::Model)
Q_DECLARE_METATYPE(std::vector<espalier::frame::Column>)
