// Words that a target language keeps for itself, by what carries the name in
// the code that the compiler makes for it.

const words = (text) => text.trim().split(/\s+/);

const PYTHON = words(`false none true and as assert async await break class continue def del elif else
  except finally for from global if import in is lambda nonlocal not or pass raise return try while
  with yield`);
const CPP = words(`alignas alignof and asm auto bitand bitor bool break case catch char class compl
  concept const constexpr continue decltype default delete do double else enum explicit export extern
  false float for friend goto if inline int long mutable namespace new noexcept not nullptr operator
  or private protected public register requires return short signed sizeof static struct switch
  template this throw true try typedef typeid typename union unsigned using virtual void volatile
  while xor`);
const JAVA = words(`abstract assert boolean break byte case catch char class const continue default do
  double else enum extends final finally float for goto if implements import instanceof int interface
  long native new package private protected public return short static strictfp super switch
  synchronized this throw throws transient try void volatile while notify notify_all wait get_class`);
const RUBY = words(`alias and begin break case class def defined do else elsif end ensure false for if
  in module next nil not or redo rescue retry return self super then true undef unless until when
  while yield hash send freeze`);
const LUA = words(`and break do else elseif end false for function goto if in local nil not or repeat
  return then true until while`);
const GO = words(`break case chan const continue default defer else fallthrough for func go goto if
  import interface map package range return select struct switch type var`);
const PHP = words(`abstract and array as break callable case catch class clone const continue declare
  default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval
  exit extends final finally fn for foreach function global goto if implements include instanceof
  insteadof interface isset list match namespace new or print private protected public readonly
  require return static switch throw trait try unset use var while xor yield self parent int float
  bool string true false null void iterable object mixed never enum`);
const CLASSES = words(`none boolean byte character double error exception integer long map math
  number objects override short symbol system arrays`);
/** Members that the run-time libraries' base classes have. */
const RUNTIME = words('close from_bytes from_file from_io io root parent read write check dirty');

/** Fields and parameters: attributes and accessor methods. */
export const FIELD_WORDS = new Set([...PYTHON, ...CPP, ...JAVA, ...RUBY, ...LUA, ...RUNTIME, 'empty']);
/** Instances: as fields, and plain variables in Go. */
export const INSTANCE_WORDS = new Set([...FIELD_WORDS, ...GO]);
/** Types: classes. */
export const TYPE_WORDS = new Set([...PHP, ...CLASSES]);
/** Enum members: attributes in Python and Lua. */
export const MEMBER_WORDS = new Set([...PYTHON, ...LUA, 'mro', 'name', 'value']);
