// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/type.h"
#include "core/study/study.h"

#include <optional>
#include <string_view>
#include <vector>

namespace espalier::study {

//! What can be taken of a column of a type, the value itself left out; element: of a range, the type of its bounds.
std::vector<ColumnPart> partsOf(catalog::Type type, catalog::Type element);

//! The type of what is meant: that of the column where no part is, of a range's bound the bound's (of dates, the moment at which the day
//! begins), else a number.
catalog::Type typeOf(ColumnPart part, catalog::Type type, catalog::Type element);

//! True for parts of the calendar and of the clock: always in UTC, so that they are the same in every session.
bool isCalendar(ColumnPart part);

//! A place on a circle of whole numbers: the sine or cosine of 2 pi part / size, rounded to nine decimals, which libraries agree on.
struct Circle
{
    ColumnPart part = ColumnPart::Hour;
    int size = 24;
    bool isCosine = false;
};
std::optional<Circle> circleOf(ColumnPart part);

std::string_view meaningOf(ColumnPart part); //!< for documentation and help

} // namespace espalier::study
