// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/subjects.h"

namespace espalier::subjects {

std::string named(std::string_view noun, std::string_view thing)
{
    return std::string(noun) + " " + std::string(thing);
}

bool isOf(std::string_view subject, std::string_view noun)
{
    return subject.starts_with(noun) && (subject.size() == noun.size() || subject[noun.size()] == ' ');
}

} // namespace espalier::subjects
