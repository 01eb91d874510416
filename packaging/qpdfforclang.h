// Read first by clang-tidy and clazy only, together with -DJSON_HH. clang (14 to 16) refuses qpdf's JSON.hh
// in C++20, where it wants vector<JSON>'s destructor before JSON is complete; GCC does not. Nobody here uses
// qpdf's JSON.
#pragma once

class JSON;
