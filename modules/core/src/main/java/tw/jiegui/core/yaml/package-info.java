/// YAML that complains with file and path when it is not what was expected.
@NullMarked
package tw.jiegui.core.yaml;

import org.jspecify.annotations.NullMarked;
